using CraftGraph.Api.Products;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>GraphQL type <c>Offer</c>: an article in a market.</summary>
internal sealed class OfferType : EntityType<Offer>
{
    protected override void Describe(EntityDescriptor<Offer> type)
    {
        type.Describe("An article in a market: its price there and the conditions of an order from there.");
        type.Key(offer => offer.Id);
        type.MaxAge(60);
        type.Field("product", offer => offer.Product).Describe("Which article.");
        type.Field("market", offer => offer.Market).Describe("In which market.");
        type.Field("price", offer => new Money { AmountMinor = offer.PriceMinor, Currency = offer.Market.Currency! })
            .SortedBy((Offer offer) => offer.PriceMinor)
            .Describe("Price of one unit in the market's currency, for the smallest order.");
        type.Field("priceBasis", offer => offer.PriceBasis).Describe("Where the price comes from.");
        type.Add(QuantityField.Create("priceAt", OfferTerms.PriceAt, offer => offer.MinimumOrder, offer => offer.OrderStep))
            .Describe("What a quantity costs; null with an error where the quantity is below the smallest order or off the step.");
        type.List("tiers", offer => offer.Tiers).Describe("Lower prices for larger orders, the smallest order first; empty when there are none.");
        type.Field("minimumOrder", offer => offer.MinimumOrder).Describe("Smallest order in the article's `unit`, at least 1.");
        type.Field("orderStep", offer => offer.OrderStep)
            .Describe("Orders are the smallest one and whole multiples of so many units more.");
        type.Field("leadTimeDays", offer => offer.Product.LeadTimeDays)
            .Describe("Days from an order to shipping, for up to one batch beyond the stock.");
        type.Add(QuantityField.Create("leadTimeFor", OfferTerms.OfferLeadTimeFor, offer => offer.MinimumOrder, offer => offer.OrderStep))
            .Describe("Days from an order of a quantity to shipping: 0 where the stock covers it, or else `leadTimeDays` and the days of each further batch. Null with an error as `priceAt`.");
        type.Field("incoterm", offer => offer.Incoterm).Describe("The rule of Incoterms 2020 that the price is for.");
        type.Field("incotermPlace", offer => offer.IncotermPlace).Describe("The place that belongs to the rule.");
        type.Field("portOfLoading", offer => offer.PortOfLoading)
            .Describe("The port or airport from which the goods leave; null when the buyer chooses.");
        type.Field("samplePrice", offer => offer.Product.SamplePercent == null
                ? null
                : new Money { AmountMinor = ((offer.PriceMinor * offer.Product.SamplePercent.Value) + 50) / 100, Currency = offer.Market.Currency! })
            .Describe("Price of one sample in the market's currency; null when no samples are sent.");
        type.Field("stock", offer => offer.Product.Stock).Describe("How many units are ready to ship.").MaxAge(ProductType.StockMaxAge);
        type.Field("stockCountedAt", offer => offer.Product.StockCountedAt).Describe("When the stock was counted.").MaxAge(ProductType.StockMaxAge);
    }
}
