using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>GraphQL type <c>Market</c>: a country, or a group of countries, to which crafts are exported.</summary>
internal sealed class MarketType : EntityType<Market>
{
    protected override void Describe(EntityDescriptor<Market> type)
    {
        type.Describe("A country, or a group of countries, to which crafts are exported.");
        type.Key(market => market.Id, market => market.Slug);
        type.Field("slug", market => market.Slug).Describe("Its own key, such as `fr`.").Sortable();
        type.Name("What it is called.");
        type.Field("countryCode", market => market.CountryCode)
            .Describe("ISO 3166-1 code, two capital letters; null for a group of countries, in which nothing is offered.");
        type.Field("currency", market => market.Currency)
            .Describe("The currency of prices there, ISO 4217 code; null for a group of countries without one.");
        type.Field("exchangeRate", market => market.ExchangeRate)
            .Describe("The rate by which makers' prices become prices there, the newest of its currency; null while none is known.");
        type.Field("sharePercent", market => market.SharePercent)
            .Describe("Share of the country's craft exports in whole percent; null where none was published. Groups and countries overlap: do not add shares.");
        type.Field("sharePeriod", market => market.SharePeriod).Describe("The time that the share is for, as published.");
        type.Field("growthPercent", market => market.GrowthPercent)
            .Describe("Growth of exports against the year before in whole percent; null where none was published.");
        type.Text("note", market => market.Note).Describe("What else was published, in English alone; null where nothing was.");
        type.Connection("offers", market => market.Offers)
            .Describe("What is offered there. `order: [{ price: ASC }]` is by the price there, and `where: { product: ... }` takes every condition on products.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
