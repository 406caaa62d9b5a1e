using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("Regions");
        builder.IsFact();

        // Serves the regions of one scheme, and a region by its code.
        builder.HasIndex(region => new { region.Scheme, region.IsoCode }).IsUnique();

        builder.HasOne(region => region.Seat).WithMany().HasForeignKey(region => region.SeatId);
    }
}
