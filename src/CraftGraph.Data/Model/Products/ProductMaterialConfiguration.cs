using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ProductMaterialConfiguration : IEntityTypeConfiguration<ProductMaterial>
{
    public void Configure(EntityTypeBuilder<ProductMaterial> builder)
    {
        builder.ToTable("ProductMaterials", table =>
        {
            table.HasCheckConstraint("CK_ProductMaterial_SharePerMille", "\"SharePerMille\" BETWEEN 1 AND 1000");
            table.HasCheckConstraint("CK_ProductMaterial_OriginRegionId", "\"OriginRegionId\" IS NULL OR \"OriginCountry\" IS NOT NULL AND \"OriginCountry\" = 'MA'");
        });

        // Serves the materials of a product, which has few: they are put in order of position when read.
        builder.HasKey(part => new { part.ProductId, part.MaterialId });

        // Serves the products made of a material.
        builder.HasIndex(part => new { part.MaterialId, part.ProductId });

        builder.HasOne(part => part.Product).WithMany(product => product.Materials).HasForeignKey(part => part.ProductId);
        builder.HasOne(part => part.OriginRegion).WithMany().HasForeignKey(part => part.OriginRegionId);

        // Origins are asked of the parts of an article or of a material, which the indexes above find; nothing lists parts by region.
        builder.Metadata.RemoveIndex(builder.HasIndex(part => part.OriginRegionId).Metadata);
        builder.HasOne(part => part.Material).WithMany(material => material.Products).HasForeignKey(part => part.MaterialId);
    }
}
