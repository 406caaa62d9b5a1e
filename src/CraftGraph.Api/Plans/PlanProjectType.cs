using CraftGraph.Api.Languages;
using CraftGraph.Api.Products;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>GraphQL type <c>PlanProject</c>: a measure or project of a plan that sources name.</summary>
internal sealed class PlanProjectType : EntityType<PlanProject>
{
    protected override void Describe(EntityDescriptor<PlanProject> type)
    {
        type.Describe("A measure or project of a plan that sources name.");
        type.Key(project => project.Id, project => project.Slug);
        type.Field("slug", project => project.Slug).Describe("Its own key, such as `fb-m-certification`.").Sortable();
        type.Name("What the measure or project is.");
        type.Field("plan", project => project.Plan).Describe("Which plan.");
        type.Field("axis", project => project.Axis).Describe("The axis it is under; null where sources do not say.");
        type.Field("kind", project => project.Kind).Describe("Whether it is a measure or a project.");
        type.Field("theme", project => project.Theme).Describe("What it is about.");
        type.Field("targetGroup", project => project.TargetGroup).Describe("Whom it is for; null where sources do not say, or for all.");
        type.Field("budget", project => project.BudgetMinor == null ? null : new Money { AmountMinor = project.BudgetMinor.Value, Currency = Money.Dirham })
            .Describe("Its amount; null where none was published.");
        type.Field("quantity", project => project.Quantity).Describe("How many of `quantityUnit`; null where no number was published.");
        type.Field("quantityUnit", project => project.QuantityUnit).Describe("What `quantity` counts; null without one.");
        type.Field("region", project => project.Region).Describe("Its region, as it was then.");
        type.Field("province", project => project.Province).Describe("Its province or prefecture; null for the whole region.");
        type.Field("placeKind", project => project.PlaceKind).Describe("The kind of place that it is about, such as funduqs; null for none.");
        type.Connection("agreements", project => project.Agreements).Describe("Agreements to carry it out.");
        type.Connection("trainingProvisions", project => project.TrainingProvisions).Describe("Training that carries it out.");
        type.Connection("supportMeasures", project => project.SupportMeasures).Describe("Support of artisans that carries it out.");
        type.Connection("productionSites", project => project.ProductionSites).Describe("Sites of production that it makes.");
        type.List("foundingFacts", project => project.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
