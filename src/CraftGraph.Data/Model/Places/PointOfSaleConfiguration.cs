using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PointOfSaleConfiguration : IEntityTypeConfiguration<PointOfSale>
{
    public void Configure(EntityTypeBuilder<PointOfSale> builder)
    {
        builder.ToTable("PointsOfSale");
        builder.IsFact();
        builder.HasCoordinates(point => point.Latitude, point => point.Longitude);
        builder.HasOne(point => point.Town).WithMany(town => town.PointsOfSale).HasForeignKey(point => point.TownId);
        builder.HasOne(point => point.Province).WithMany().HasForeignKey(point => point.ProvinceId);
        builder.HasOne(point => point.Region).WithMany(region => region.PointsOfSale).HasForeignKey(point => point.RegionId);
        builder.HasOne(point => point.FormerRegion).WithMany(region => region.FormerPointsOfSale)
            .HasForeignKey(point => point.FormerRegionId);
        builder.HasMany(point => point.Trades).WithMany(trade => trade.PointsOfSale)
            .IsPairedIn("PointOfSaleTrades", "PointOfSaleId", "TradeId");
        builder.HasMany(point => point.Images).WithMany().IsPairedIn("PointOfSaleImages", "PointOfSaleId", "ImageId");

        // Serves the points of sale near a place, in a box and along a line.
        builder.Property(point => point.MapNumber).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.HasIndex(point => new { point.MapNumber, point.Id });

        // Serve the points of sale of a kind, a town, a province, a present and a former region.
        builder.HasIndex(point => new { point.Kind, point.Id });
        builder.HasIndex(point => new { point.TownId, point.Id });
        builder.HasIndex(point => new { point.ProvinceId, point.Id });
        builder.HasIndex(point => new { point.RegionId, point.Id });
        builder.HasIndex(point => new { point.FormerRegionId, point.Id });
    }
}
