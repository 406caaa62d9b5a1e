using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("Offers", table =>
        {
            table.HasCheckConstraint("CK_Offer_PriceMinor", $"\"PriceMinor\" BETWEEN 0 AND {Offer.MaximumPriceMinor}");
            table.HasCheckConstraint("CK_Offer_MinimumOrder", "\"MinimumOrder\" >= 1");
            table.HasCheckConstraint("CK_Offer_OrderStep", "\"OrderStep\" >= 1");
        });
        builder.HasOne(offer => offer.Product).WithMany(product => product.Offers).HasForeignKey(offer => offer.ProductId);
        builder.HasOne(offer => offer.Market).WithMany(market => market.Offers).HasForeignKey(offer => offer.MarketId);
        builder.HasOne(offer => offer.PortOfLoading).WithMany().HasForeignKey(offer => offer.PortOfLoadingId);

        // Serves the offers of an article, and the one in a market.
        builder.HasIndex(offer => new { offer.ProductId, offer.MarketId }).IsUnique();

        // Serve the offers in a market in order of ids, which is the order when none is asked for, and by price there.
        builder.HasIndex(offer => new { offer.MarketId, offer.Id });
        builder.HasIndex(offer => new { offer.MarketId, offer.PriceMinor, offer.Id });

        // Few offers name a port of their own; nothing lists them by it.
        builder.Metadata.RemoveIndex(builder.HasIndex(offer => offer.PortOfLoadingId).Metadata);
    }
}
