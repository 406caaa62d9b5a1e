using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>GraphQL type <c>RegionSuccession</c>: what a present region took over.</summary>
internal sealed class RegionSuccessionType : EntityType<RegionSuccession>
{
    protected override void Describe(EntityDescriptor<RegionSuccession> type)
    {
        type.Describe("What a present region took over from a former one in 2015.");
        type.Key(succession => succession.Id);
        type.Field("formerRegion", succession => succession.FormerRegion).Describe("The region that ended.");
        type.Field("region", succession => succession.Region).Describe("The region that took over.");
        type.Field("extent", succession => succession.Extent).Describe("How much of the former region it took over.");
        type.List("provinces", succession => succession.Provinces).Describe("The provinces and prefectures that passed.");
        type.Provenance();
    }
}
