using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class TownConfiguration : IEntityTypeConfiguration<Town>
{
    public void Configure(EntityTypeBuilder<Town> builder)
    {
        builder.ToTable("Towns");
        builder.IsFact();
        builder.HasCoordinates(town => town.Latitude, town => town.Longitude);
        builder.HasOne(town => town.Province).WithMany(province => province.Towns).HasForeignKey(town => town.ProvinceId);
        builder.HasOne(town => town.Region).WithMany(region => region.Towns).HasForeignKey(town => town.RegionId);
        builder.HasOne(town => town.FormerRegion).WithMany(region => region.FormerTowns)
            .HasForeignKey(town => town.FormerRegionId);

        // Serve the towns of a province, of a present and of a former region.
        builder.HasIndex(town => new { town.ProvinceId, town.Id });
        builder.HasIndex(town => new { town.RegionId, town.Id });
        builder.HasIndex(town => new { town.FormerRegionId, town.Id });
    }
}
