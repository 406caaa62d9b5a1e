using CraftGraph.Api.Languages;
using CraftGraph.Api.Places;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>GraphQL type <c>Town</c>.</summary>
internal sealed class TownType : EntityType<Town>
{
    protected override void Describe(EntityDescriptor<Town> type)
    {
        type.Describe("A town or village that makers, points of sale or seats are in.");
        type.Key(town => town.Id, town => town.Slug);
        type.Searchable(SearchKind.Town);
        type.Field("slug", town => town.Slug).Describe("Its own key, such as `taroudant`.").Sortable();
        type.Name("What the town is called.");
        type.Field("province", town => town.Province).Describe("Its province or prefecture.");
        type.Field("region", town => town.Region).Describe("Its region since 2015.");
        type.Field("formerRegion", town => town.FormerRegion).Describe("Its region before 2015.");
        type.Field("coordinates", town => new Coordinates { Latitude = town.Latitude, Longitude = town.Longitude }).Describe("Where its centre is.");
        type.Connection("producers", town => town.Producers).Describe("Makers in the town.");
        type.Connection("pointsOfSale", town => town.PointsOfSale).Describe("Points of sale and craft places in the town.");
        type.Connection("occurrences", town => town.Occurrences).Describe("What takes place in the town, by start.");
        type.Provenance();
    }
}
