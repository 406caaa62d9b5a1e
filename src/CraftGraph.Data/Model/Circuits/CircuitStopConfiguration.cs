using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class CircuitStopConfiguration : IEntityTypeConfiguration<CircuitStop>
{
    public void Configure(EntityTypeBuilder<CircuitStop> builder)
    {
        builder.ToTable("CircuitStops", table =>
        {
            table.HasCheckConstraint("CK_CircuitStop_Position", "\"Position\" >= 1");
            table.HasCheckConstraint("CK_CircuitStop_LegMeters", "\"LegMeters\" >= 0");
            table.HasCheckConstraint("CK_CircuitStop_CumulativeMeters", "\"CumulativeMeters\" >= \"LegMeters\"");
            table.HasCheckConstraint("CK_CircuitStop_Route", "\"RouteMeters\" >= 0 AND \"LegMinutes\" >= 0");
            table.HasCheckConstraint("CK_CircuitStop_DwellMinutes", "\"DwellMinutes\" >= 0");
        });
        builder.HasOne(stop => stop.Circuit).WithMany(circuit => circuit.Stops).HasForeignKey(stop => stop.CircuitId);
        builder.HasOne(stop => stop.PointOfSale).WithMany(point => point.Stops).HasForeignKey(stop => stop.PointOfSaleId);

        // Serves the stops of a circuit in order, and imports.
        builder.HasIndex(stop => new { stop.CircuitId, stop.Position }).IsUnique();

        // Serves the circuits that stop at a point of sale.
        builder.HasIndex(stop => new { stop.PointOfSaleId, stop.Id });
    }
}
