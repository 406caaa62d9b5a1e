using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class OfferTierConfiguration : IEntityTypeConfiguration<OfferTier>
{
    public void Configure(EntityTypeBuilder<OfferTier> builder)
    {
        builder.ToTable("OfferTiers", table =>
        {
            table.HasCheckConstraint("CK_OfferTier_FromQuantity", "\"FromQuantity\" >= 2");
            table.HasCheckConstraint("CK_OfferTier_DiscountPerMille", "\"DiscountPerMille\" BETWEEN 1 AND 999");
        });

        // Serves the tiers of an offer, and the one of a quantity.
        builder.HasKey(tier => new { tier.OfferId, tier.FromQuantity });
        builder.HasOne(tier => tier.Offer).WithMany(offer => offer.Tiers).HasForeignKey(tier => tier.OfferId);
    }
}
