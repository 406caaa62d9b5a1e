using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>Root fields of markets and exchange rates.</summary>
internal sealed class OfferQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new MarketType(), new ExchangeRateType(), new OfferType(), new OfferTierType(), new QuantityPriceType()];

    public override IEnumerable<EnumDescription> Enums => [OfferDescriptions.PriceBasis, OfferDescriptions.Incoterm];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Market>("markets", "All countries, and groups of them, to which crafts are exported.");
        query.Single<Market>("market", "One market.");
        query.Connection<ExchangeRate>("exchangeRates", "All exchange rates.");
        query.Single<ExchangeRate>("exchangeRate", "One exchange rate.");
    }
}
