using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ProducerConfiguration :
    IEntityTypeConfiguration<Producer>,
    IEntityTypeConfiguration<ProductionUnit>,
    IEntityTypeConfiguration<Enterprise>
{
    public void Configure(EntityTypeBuilder<Producer> builder)
    {
        builder.ToTable("Producers");
        builder.IsFact();
        builder.HasCoordinates(producer => producer.Latitude, producer => producer.Longitude);

        // One table for the four kinds: lists of makers mix them, and each kind has few columns of its own.
        builder.HasDiscriminator(producer => producer.Kind)
            .HasValue<Cooperative>(ProducerKind.Cooperative)
            .HasValue<Artisan>(ProducerKind.Artisan)
            .HasValue<ProductionUnit>(ProducerKind.ProductionUnit)
            .HasValue<Enterprise>(ProducerKind.Enterprise);

        builder.HasOne(producer => producer.Town).WithMany(town => town.Producers).HasForeignKey(producer => producer.TownId);
        builder.HasOne(producer => producer.Province).WithMany().HasForeignKey(producer => producer.ProvinceId);
        builder.HasOne(producer => producer.Region).WithMany(region => region.Producers)
            .HasForeignKey(producer => producer.RegionId);
        builder.HasOne(producer => producer.FormerRegion).WithMany(region => region.FormerProducers)
            .HasForeignKey(producer => producer.FormerRegionId);
        builder.HasMany(producer => producer.Trades).WithMany(trade => trade.Producers).UsingEntity<ProducerTrade>(
            practice => practice.HasOne(pair => pair.Trade).WithMany().HasForeignKey(pair => pair.TradeId),
            practice => practice.HasOne(pair => pair.Producer).WithMany().HasForeignKey(pair => pair.ProducerId),
            practice =>
            {
                practice.ToTable("ProducerTrades");

                // Serves the trades of a producer.
                practice.HasKey(pair => new { pair.ProducerId, pair.TradeId });

                // Serves the producers of a trade.
                practice.HasIndex(pair => new { pair.TradeId, pair.ProducerId });
            });

        builder.HasMany(producer => producer.Images).WithMany().IsPairedIn("ProducerImages", "ProducerId", "ImageId");

        // Serve the lists of one kind (cooperatives, artisans, ...) in the country and in a region.
        builder.HasIndex(producer => new { producer.Kind, producer.Id });
        builder.HasIndex(producer => new { producer.Kind, producer.RegionId, producer.Id });
        builder.HasIndex(producer => new { producer.Kind, producer.FormerRegionId, producer.Id });

        // Serve the producers of a present region, of a former one, of a province and of a town.
        builder.HasIndex(producer => new { producer.RegionId, producer.Id });
        builder.HasIndex(producer => new { producer.FormerRegionId, producer.Id });
        builder.HasIndex(producer => new { producer.ProvinceId, producer.Id });
        builder.HasIndex(producer => new { producer.TownId, producer.Id });

        // Serves the producers near a place, in a box and along a line.
        builder.Property(producer => producer.MapNumber).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.HasIndex(producer => new { producer.MapNumber, producer.Id });
    }

    public void Configure(EntityTypeBuilder<ProductionUnit> builder) =>
        builder.Property(unit => unit.Employees).HasColumnName(nameof(ProductionUnit.Employees));

    // Shares the column of the production units: both count the same thing.
    public void Configure(EntityTypeBuilder<Enterprise> builder) =>
        builder.Property(enterprise => enterprise.Employees).HasColumnName(nameof(ProductionUnit.Employees));
}
