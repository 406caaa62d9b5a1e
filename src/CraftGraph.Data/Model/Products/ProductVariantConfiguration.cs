using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ProductVariantConfiguration : IEntityTypeConfiguration<ProductVariant>
{
    public void Configure(EntityTypeBuilder<ProductVariant> builder)
    {
        builder.ToTable("ProductVariants", table =>
        {
            table.HasCheckConstraint("CK_ProductVariant_PricePerMille", $"\"PricePerMille\" BETWEEN -1000 AND {ProductVariant.MaximumPricePerMille}");
            table.HasCheckConstraint("CK_ProductVariant_Stock", "\"Stock\" >= 0");
        });
        builder.HasOne(variant => variant.Product).WithMany(product => product.Variants).HasForeignKey(variant => variant.ProductId);
        builder.HasMany(variant => variant.Values).WithMany().UsingEntity<ProductVariantValue>(
            pair => pair.HasOne(value => value.OptionValue).WithMany().HasForeignKey(value => value.OptionValueId),
            pair => pair.HasOne(value => value.Variant).WithMany().HasForeignKey(value => value.VariantId),
            pair =>
            {
                pair.ToTable("ProductVariantValues");

                // The key serves the values of a variant, this index the variants of a value.
                pair.HasKey(value => new { value.VariantId, value.OptionValueId });
                pair.HasIndex(value => new { value.OptionValueId, value.VariantId });
            });

        // Serves a variant by its article number.
        builder.HasIndex(variant => variant.Sku).IsUnique();

        // Serves the variants of an article in order of ids.
        builder.HasIndex(variant => new { variant.ProductId, variant.Id });
    }
}
