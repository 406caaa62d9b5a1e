using CraftGraph.Api.Clock;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>Trade</c>: a craft.</summary>
internal sealed class TradeType : EntityType<Trade>
{
    protected override void Describe(EntityDescriptor<Trade> type)
    {
        type.Describe("A craft that people practise for a living.");
        type.Key(trade => trade.Id, trade => trade.Slug);
        type.Searchable(SearchKind.Trade);
        type.Field("slug", trade => trade.Slug).Describe("Its own key, such as `carpets`.").Sortable();
        type.Name("What the trade is called.");
        type.Field("category", trade => trade.Category).Describe("The family it belongs to.");
        type.Field("seedFact", trade => trade.SeedFact)
            .Describe("Number of the founding documents' fact that names the trade, such as `F47`; null when none does.");
        type.List("materials", trade => trade.Materials).Describe("What is worked.");
        type.List("techniques", trade => trade.Techniques).Describe("How it is worked.");
        type.List("hsCodes", trade => trade.HsCodes)
            .Describe("Under which codes its work crosses borders; the link is editorial and no customs ruling.");
        type.Connection("regions", trade => trade.Regions).Describe("The regions, present and former, where it is practised, with its rank in each.");
        type.Connection("productFamilies", trade => trade.ProductFamilies).Describe("The generic types of export article that it makes.");
        type.Connection("products", trade => trade.Products).Describe("Articles made in it.");
        type.Connection("labels", trade => trade.Labels).Describe("Labels reserved to it.");
        type.Connection("producers", trade => trade.Producers).Describe("Who practises it.");
        type.Connection("pointsOfSale", trade => trade.PointsOfSale).Describe("Where its work is sold or shown.");
        type.Connection("circuits", trade => trade.Circuits).Describe("Circuits that visit it.");
        type.Field("vitality", new DayArgument("on", "The day; today, in UTC, unless given."), TradeVitality.InCountry)
            .Describe("How it is handed on in the country. In conditions, today.");
        type.Provenance();
    }
}
