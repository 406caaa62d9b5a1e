using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class RegionTradeConfiguration : IEntityTypeConfiguration<RegionTrade>
{
    public void Configure(EntityTypeBuilder<RegionTrade> builder)
    {
        builder.ToTable("RegionTrades", table =>
        {
            table.HasCheckConstraint("CK_RegionTrade_Rank", "\"Rank\" >= 1");
            table.HasCheckConstraint("CK_RegionTrade_ArtisanCount", "\"ArtisanCount\" >= 0");
        });
        builder.IsFact();
        builder.HasOne(practice => practice.Region).WithMany(region => region.Trades).HasForeignKey(practice => practice.RegionId);
        builder.HasOne(practice => practice.Trade).WithMany(trade => trade.Regions).HasForeignKey(practice => practice.TradeId);

        // Serves imports and the regions of a trade: a trade stands once in a region.
        builder.HasIndex(practice => new { practice.TradeId, practice.RegionId }).IsUnique();

        // Serves the trades of a region, leading ones first. Not unique: an import swaps ranks row by row.
        builder.HasIndex(practice => new { practice.RegionId, practice.Rank, practice.Id });

        // Serves the trades of a region by number of artisans.
        builder.HasIndex(practice => new { practice.RegionId, practice.ArtisanCount, practice.Id });
    }
}
