using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

/// <summary>
/// The one big table. Each list that the API offers in an order has an index that starts with what the list is limited
/// to and ends with the id, so that a page is one seek wherever it lies.
/// </summary>
/// <remarks>Indexes by name are in <see cref="NameKeyIndexes"/>.</remarks>
internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("Products", table =>
        {
            table.HasCheckConstraint("CK_Product_PriceMinor", "\"PriceMinor\" >= 0");
            table.HasCheckConstraint("CK_Product_Currency", "length(\"Currency\") = 3");
            table.HasCheckConstraint("CK_Product_Stock", "\"Stock\" >= 0");
            table.HasCheckConstraint("CK_Product_MinimumOrder", "\"MinimumOrder\" >= 1");
            table.HasCheckConstraint("CK_Product_LeadTimeDays", "\"LeadTimeDays\" >= 0");
        });
        builder.IsFact();

        // Articles of before there were batches are made one by one.
        builder.Property(product => product.BatchSize).HasDefaultValue(1);
        builder.Property(product => product.DaysPerBatch).HasDefaultValue(1);
        builder.HasOne(product => product.Family).WithMany(family => family.Products).HasForeignKey(product => product.FamilyId);
        builder.HasOne(product => product.Trade).WithMany(trade => trade.Products).HasForeignKey(product => product.TradeId);
        builder.HasOne(product => product.Producer).WithMany(producer => producer.Products)
            .HasForeignKey(product => product.ProducerId);
        builder.HasOne(product => product.Region).WithMany(region => region.Products).HasForeignKey(product => product.RegionId);
        builder.HasOne(product => product.FormerRegion).WithMany(region => region.FormerProducts)
            .HasForeignKey(product => product.FormerRegionId);
        builder.HasOne(product => product.HsCode).WithMany(code => code.Products).HasForeignKey(product => product.HsCodeId);
        builder.HasOne(product => product.NationalCode).WithMany()
            .HasForeignKey(product => new { product.NationalCodeId, product.HsCodeId }).HasPrincipalKey(code => new { code.Id, code.HsCodeId });
        builder.HasMany(product => product.Techniques).WithMany(technique => technique.Products)
            .IsPairedIn("ProductTechniques", "ProductId", "TechniqueId");

        builder.HasMany(product => product.Care).WithMany().IsPairedIn("ProductCare", "ProductId", "CareInstructionId");
        builder.HasMany(product => product.Images).WithMany().IsPairedIn("ProductImages", "ProductId", "ImageId");

        // Serves a product by its article number, and imports.
        builder.HasIndex(product => product.Sku).IsUnique();

        // Serve the lists of a region and trade, a trade, a region, a former region (and trade), a producer, a family
        // and an HS code in order of ids, which is the order when none is asked for.
        builder.HasIndex(product => new { product.RegionId, product.TradeId, product.Id });
        builder.HasIndex(product => new { product.TradeId, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.Id });
        builder.HasIndex(product => new { product.FormerRegionId, product.TradeId, product.Id });
        builder.HasIndex(product => new { product.FormerRegionId, product.Id });
        builder.HasIndex(product => new { product.ProducerId, product.Id });
        builder.HasIndex(product => new { product.FamilyId, product.Id });
        builder.HasIndex(product => new { product.HsCodeId, product.Id });

        // Serves conditions on the national code. Its six-digit code follows from it, so the foreign key needs no index of both.
        builder.HasIndex(product => new { product.NationalCodeId, product.Id });
        builder.Metadata.RemoveIndex(builder.HasIndex(product => new { product.NationalCodeId, product.HsCodeId }).Metadata);

        // Serve the same lists by price, and price ranges.
        builder.HasIndex(product => new { product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.TradeId, product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.TradeId, product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.ProducerId, product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.FamilyId, product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.FormerRegionId, product.PriceMinor, product.Id });
        builder.HasIndex(product => new { product.HsCodeId, product.PriceMinor, product.Id });

        // Serve the same lists, newest first.
        builder.HasIndex(product => new { product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.TradeId, product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.TradeId, product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.ProducerId, product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.FamilyId, product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.FormerRegionId, product.CreatedAt, product.Id });
        builder.HasIndex(product => new { product.HsCodeId, product.CreatedAt, product.Id });

        // Serve what changed since a date. What one maker has is few, and sorted.
        builder.HasIndex(product => new { product.UpdatedAt, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.TradeId, product.UpdatedAt, product.Id });
        builder.HasIndex(product => new { product.TradeId, product.UpdatedAt, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.UpdatedAt, product.Id });
        builder.HasIndex(product => new { product.FamilyId, product.UpdatedAt, product.Id });
        builder.HasIndex(product => new { product.FormerRegionId, product.UpdatedAt, product.Id });
        builder.HasIndex(product => new { product.HsCodeId, product.UpdatedAt, product.Id });

        // Serve what is in stock, the most first.
        builder.HasIndex(product => new { product.Stock, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.TradeId, product.Stock, product.Id });
        builder.HasIndex(product => new { product.TradeId, product.Stock, product.Id });
        builder.HasIndex(product => new { product.RegionId, product.Stock, product.Id });
        builder.HasIndex(product => new { product.FamilyId, product.Stock, product.Id });
        builder.HasIndex(product => new { product.FormerRegionId, product.Stock, product.Id });
        builder.HasIndex(product => new { product.HsCodeId, product.Stock, product.Id });
    }
}
