using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>GraphQL type <c>Region</c>.</summary>
internal sealed class RegionType : EntityType<Region>
{
    protected override void Describe(EntityDescriptor<Region> type)
    {
        type.Describe("One of the twelve regions since 2015, or of the sixteen before.");
        type.Key(region => region.Id, region => region.Slug);
        type.Field("slug", region => region.Slug).Describe("Its own key, such as `souss-massa`.").Sortable();
        type.Name("What the region is called.");
        type.Field("scheme", region => region.Scheme).Describe("Which division of the country it belongs to.");
        type.OrderedBy("slug");
    }
}
