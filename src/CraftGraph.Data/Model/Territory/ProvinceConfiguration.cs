using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ProvinceConfiguration : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> builder)
    {
        builder.ToTable("Provinces");
        builder.IsFact();
        builder.HasCoordinates(province => province.Latitude, province => province.Longitude);
        builder.HasOne(province => province.Region).WithMany(region => region.Provinces)
            .HasForeignKey(province => province.RegionId);
        builder.HasOne(province => province.FormerRegion).WithMany(region => region.FormerProvinces)
            .HasForeignKey(province => province.FormerRegionId);

        // Serves a province by its code.
        builder.HasIndex(province => province.IsoCode).IsUnique();

        // Serve the provinces of a present and of a former region.
        builder.HasIndex(province => new { province.RegionId, province.Id });
        builder.HasIndex(province => new { province.FormerRegionId, province.Id });
    }
}
