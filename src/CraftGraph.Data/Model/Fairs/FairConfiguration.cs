using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class FairConfiguration : IEntityTypeConfiguration<Fair>
{
    public void Configure(EntityTypeBuilder<Fair> builder)
    {
        builder.ToTable("Fairs");
        builder.IsFact();
        builder.HasOne(fair => fair.Town).WithMany().HasForeignKey(fair => fair.TownId);
        builder.HasOne(fair => fair.Organiser).WithMany().HasForeignKey(fair => fair.OrganiserId);
        builder.HasMany(fair => fair.Trades).WithMany(trade => trade.Fairs).IsPairedIn("FairTrades", "FairId", "TradeId");
    }
}
