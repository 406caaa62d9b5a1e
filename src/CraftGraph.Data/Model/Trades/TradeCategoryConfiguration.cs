using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class TradeCategoryConfiguration : IEntityTypeConfiguration<TradeCategory>
{
    public void Configure(EntityTypeBuilder<TradeCategory> builder)
    {
        builder.ToTable("TradeCategories");
        builder.IsFact();
    }
}
