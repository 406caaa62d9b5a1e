using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class PackagingUnitConfiguration : IEntityTypeConfiguration<PackagingUnit>
{
    public void Configure(EntityTypeBuilder<PackagingUnit> builder)
    {
        builder.ToTable("PackagingUnits", table =>
        {
            table.HasCheckConstraint("CK_PackagingUnit_Pieces", "\"Pieces\" >= 1");
            foreach (var side in new[] { nameof(PackagingUnit.LengthMillimeters), nameof(PackagingUnit.WidthMillimeters), nameof(PackagingUnit.HeightMillimeters) })
            {
                table.HasCheckConstraint($"CK_PackagingUnit_{side}", $"\"{side}\" BETWEEN 1 AND {PackagingUnit.MaximumMillimeters}");
            }

            table.HasCheckConstraint("CK_PackagingUnit_NetGrams", "\"NetGrams\" >= 1");
            table.HasCheckConstraint("CK_PackagingUnit_GrossGrams", "\"GrossGrams\" >= \"NetGrams\"");
        });
        builder.HasOne(unit => unit.Product).WithMany(product => product.Packaging).HasForeignKey(unit => unit.ProductId);

        // Serves the packaging of an article, which has few levels: they are put in order of pieces when read. Imports match on the level.
        builder.HasIndex(unit => new { unit.ProductId, unit.Level }).IsUnique();
    }
}
