using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>GraphQL type <c>OfferTier</c>: a lower price of an offer for larger orders.</summary>
internal sealed class OfferTierType : EntityType<OfferTier>
{
    protected override void Describe(EntityDescriptor<OfferTier> type)
    {
        type.Describe("A lower price of an offer for larger orders.");
        type.Key(tier => tier.FromQuantity);
        type.Field("fromQuantity", tier => tier.FromQuantity).Describe("Smallest order that has it.");
        type.Field("price", tier => new QuantityPrice
        {
            Quantity = tier.FromQuantity,
            ListPriceMinor = tier.Offer.PriceMinor,
            DiscountPerMille = tier.DiscountPerMille,
            Currency = tier.Offer.Market.Currency!,
        }).Describe("What its smallest order costs.");
    }
}
