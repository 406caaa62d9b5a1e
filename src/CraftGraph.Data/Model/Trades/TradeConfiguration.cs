using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class TradeConfiguration : IEntityTypeConfiguration<Trade>
{
    public void Configure(EntityTypeBuilder<Trade> builder)
    {
        builder.ToTable("Trades");
        builder.IsFact();
        builder.HasOne(trade => trade.Category).WithMany(category => category.Trades).HasForeignKey(trade => trade.CategoryId);
        builder.HasMany(trade => trade.Materials).WithMany(material => material.Trades)
            .IsPairedIn("TradeMaterials", "TradeId", "MaterialId");
        builder.HasMany(trade => trade.Techniques).WithMany(technique => technique.Trades)
            .IsPairedIn("TradeTechniques", "TradeId", "TechniqueId");
        builder.HasMany(trade => trade.HsCodes).WithMany(code => code.Trades)
            .IsPairedIn("TradeHsCodes", "TradeId", "HsCodeId");

        // Serves the trades of a category.
        builder.HasIndex(trade => new { trade.CategoryId, trade.Id });
    }
}
