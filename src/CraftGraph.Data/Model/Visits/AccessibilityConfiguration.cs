using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class AccessibilityConfiguration : IEntityTypeConfiguration<Accessibility>
{
    public void Configure(EntityTypeBuilder<Accessibility> builder)
    {
        builder.ToTable("Accessibilities", table =>
        {
            table.HasCheckConstraint("CK_Accessibility_Place", "(\"PointOfSaleId\" IS NULL) <> (\"ProducerId\" IS NULL)");
            table.HasCheckConstraint("CK_Accessibility_DoorWidthCentimeters", "\"DoorWidthCentimeters\" BETWEEN 1 AND 1000");
        });
        builder.IsFact();

        // Serves imports.
        builder.HasIndex(accessibility => accessibility.Slug).IsUnique();

        // One for each place; the unique keys serve what is read beside a point of sale and a maker.
        builder.HasOne(accessibility => accessibility.PointOfSale).WithOne(point => point.Accessibility)
            .HasForeignKey<Accessibility>(accessibility => accessibility.PointOfSaleId);
        builder.HasOne(accessibility => accessibility.Producer).WithOne(producer => producer.Accessibility)
            .HasForeignKey<Accessibility>(accessibility => accessibility.ProducerId);
    }
}
