using CraftGraph.Api.Clock;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>RegionTrade</c>: a trade in a region.</summary>
internal sealed class RegionTradeType : EntityType<RegionTrade>
{
    protected override void Describe(EntityDescriptor<RegionTrade> type)
    {
        type.Describe("A trade practised in a region, and its place among the region's trades by number of artisans.");
        type.Key(practice => practice.Id);
        type.Field("rank", practice => practice.Rank)
            .Describe("Place by number of artisans inside the region, 1 for the most; unique there.")
            .Sortable();
        type.Field("isRankStated", practice => practice.IsRankStated)
            .Describe("Whether a document states the rank; otherwise it follows from the order of the register.");
        type.Field("seedFact", practice => practice.SeedFact)
            .Describe("Number of the founding documents' fact that states the rank, such as `F47`; null when none does.");
        type.Field("artisanCount", practice => practice.ArtisanCount)
            .Describe("Number of artisans; null where nothing is published and no demonstration estimate is loaded.")
            .Sortable();
        type.Field("isDemonstration", practice => practice.IsDemonstration)
            .Describe("Whether `artisanCount` is an invented estimate. The rank and the link to the trade are not.");
        type.Field("trade", practice => practice.Trade).Describe("Which trade.");
        type.Field("region", practice => practice.Region).Describe("Where.");
        type.Field("vitality", new DayArgument("on", "The day; today, in UTC, unless given."), TradeVitality.InRegion)
            .Describe("How the trade is handed on in the region, by the makers and the training there. In conditions, today.");
        type.OrderedBy("rank");
        type.Provenance();
    }
}
