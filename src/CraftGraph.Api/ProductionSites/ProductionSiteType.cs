using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.ProductionSites;

/// <summary>GraphQL type <c>ProductionSite</c>: a pole, zone or set of premises for craft production that a plan asks for.</summary>
internal sealed class ProductionSiteType : EntityType<ProductionSite>
{
    protected override void Describe(EntityDescriptor<ProductionSite> type)
    {
        type.Describe("A pole, zone or set of premises for craft production that a plan asks for.");
        type.Key(site => site.Id, site => site.Slug);
        type.Field("slug", site => site.Slug).Describe("Its own key, such as `fb-industrial-zone`.").Sortable();
        type.Name("What the site is.");
        type.Field("kind", site => site.Kind).Describe("What kind of site it is.");
        type.Field("region", site => site.Region).Describe("Its region, as it was then.");
        type.Field("province", site => site.Province).Describe("Its province or prefecture; null where sources do not say.");
        type.Field("isReservedForCrafts", site => site.IsReservedForCrafts).Describe("Whether it is for craft industries only.");
        type.Field("units", site => site.Units).Describe("How many premises it has; null where no number was published.");
        type.Text("priority", site => site.Priority).Describe("What it gives priority to; null where sources do not say.");
        type.Field("axis", site => site.Axis).Describe("The axis or recommendation that asks for it; null where a project alone does.");
        type.Field("project", site => site.Project).Describe("The measure or project that makes it; null for none.");
        type.List("foundingFacts", site => site.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
