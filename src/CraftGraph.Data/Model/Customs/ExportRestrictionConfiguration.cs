using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class ExportRestrictionConfiguration : IEntityTypeConfiguration<ExportRestriction>
{
    public void Configure(EntityTypeBuilder<ExportRestriction> builder)
    {
        builder.ToTable("ExportRestrictions");
        builder.IsFact();
        builder.HasOne(restriction => restriction.LegalText).WithMany().HasForeignKey(restriction => restriction.LegalTextId);
        builder.HasOne(restriction => restriction.Permit).WithMany().HasForeignKey(restriction => restriction.PermitId);
        builder.HasMany(restriction => restriction.Trades).WithMany().IsPairedIn("ExportRestrictionTrades", "ExportRestrictionId", "TradeId");
    }
}
