using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class CircuitConfiguration : IEntityTypeConfiguration<Circuit>
{
    public void Configure(EntityTypeBuilder<Circuit> builder)
    {
        builder.ToTable("Circuits");
        builder.IsFact();
        builder.HasOne(circuit => circuit.Region).WithMany(region => region.Circuits).HasForeignKey(circuit => circuit.RegionId);
        builder.HasOne(circuit => circuit.FormerRegion).WithMany(region => region.FormerCircuits)
            .HasForeignKey(circuit => circuit.FormerRegionId);
        builder.HasMany(circuit => circuit.Trades).WithMany(trade => trade.Circuits)
            .IsPairedIn("CircuitTrades", "CircuitId", "TradeId");
        builder.HasMany(circuit => circuit.Images).WithMany().IsPairedIn("CircuitImages", "CircuitId", "ImageId");

        // Serve the circuits of a present and of a former region.
        builder.HasIndex(circuit => new { circuit.RegionId, circuit.Id });
        builder.HasIndex(circuit => new { circuit.FormerRegionId, circuit.Id });
    }
}
