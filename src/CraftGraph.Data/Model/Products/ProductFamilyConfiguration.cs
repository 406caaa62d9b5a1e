using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ProductFamilyConfiguration : IEntityTypeConfiguration<ProductFamily>
{
    public void Configure(EntityTypeBuilder<ProductFamily> builder)
    {
        builder.ToTable("ProductFamilies");
        builder.IsFact();
        builder.HasOne(family => family.Trade).WithMany(trade => trade.ProductFamilies).HasForeignKey(family => family.TradeId);
        builder.HasOne(family => family.HsCode).WithMany(code => code.ProductFamilies).HasForeignKey(family => family.HsCodeId);
        builder.HasOne(family => family.NationalCode).WithMany()
            .HasForeignKey(family => new { family.NationalCodeId, family.HsCodeId }).HasPrincipalKey(code => new { code.Id, code.HsCodeId });
        builder.HasOne(family => family.Region).WithMany().HasForeignKey(family => family.RegionId);
        builder.HasOne(family => family.Plan).WithMany(plan => plan.ProductFamilies).HasForeignKey(family => family.PlanId);

        builder.HasMany(family => family.Care).WithMany().IsPairedIn("ProductFamilyCare", "ProductFamilyId", "CareInstructionId");

        // Serve the families of a trade and of an HS code.
        builder.HasIndex(family => new { family.TradeId, family.Id });
        builder.HasIndex(family => new { family.HsCodeId, family.Id });
    }
}
