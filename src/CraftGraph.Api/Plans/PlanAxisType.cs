using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>GraphQL type <c>PlanAxis</c>: an axis of a plan, or a recommendation made on it.</summary>
internal sealed class PlanAxisType : EntityType<PlanAxis>
{
    protected override void Describe(EntityDescriptor<PlanAxis> type)
    {
        type.Describe("An axis of a plan, or a recommendation made on it.");
        type.Plural("PlanAxes");
        type.Key(axis => axis.Id, axis => axis.Slug);
        type.Field("slug", axis => axis.Slug).Describe("Its own key, such as `fb-axis-5`.").Sortable();
        type.Name("What the axis or recommendation is.");
        type.Field("plan", axis => axis.Plan).Describe("Which plan.");
        type.Field("kind", axis => axis.Kind).Describe("Whether it is an axis or a recommendation.");
        type.Field("position", axis => axis.Position)
            .Describe("Place among the axes, or among the recommendations, of the plan; 1 for the first.")
            .Sortable();
        type.Field("theme", axis => axis.Theme).Describe("What it is about; null where no theme fits.");
        type.Text("purpose", axis => axis.Purpose).Describe("What it is for; null where sources do not say.");
        type.Text("emphasis", axis => axis.Emphasis).Describe("How much weight the plan gives it; null where sources do not say.");
        type.Field("isListOpen", axis => axis.IsListOpen).Describe("Whether sources say that the measures they name are examples among others.");
        type.Field("event", axis => axis.Event).Describe("The event that it came out of; null for axes.");
        type.Connection("projects", axis => axis.Projects).Describe("Measures and projects under it.");
        type.Connection("targets", axis => axis.Targets).Describe("Targets that the document mentions under it.");
        type.Connection("logisticsServices", axis => axis.LogisticsServices).Describe("Functions of logistics that it names.");
        type.Connection("productionSites", axis => axis.ProductionSites).Describe("Sites of production that it asks for.");
        type.List("foundingFacts", axis => axis.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
