using CraftGraph.Api.Languages;
using CraftGraph.Api.Products;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>GraphQL type <c>Plan</c>: a plan that develops the crafts of a region or of the country.</summary>
internal sealed class PlanType : EntityType<Plan>
{
    protected override void Describe(EntityDescriptor<Plan> type)
    {
        type.Describe("A plan that develops the crafts of a region or of the country.");
        type.Key(plan => plan.Id, plan => plan.Slug);
        type.Field("slug", plan => plan.Slug).Describe("Its own key, such as `pdra-fes-boulemane`.").Sortable();
        type.Name("What the plan is called.");
        type.Field("scope", plan => plan.Scope).Describe("What the plan is for.");
        type.Field("region", plan => plan.Region).Describe("The region it is for, as it was then; null for the country.");
        type.Field("startYear", plan => plan.StartYear).Describe("First year; null where it is not known.").Sortable();
        type.Field("endYear", plan => plan.EndYear).Describe("Last year; null where it is not known.").Sortable();
        type.Field("signedOn", plan => plan.SignedOn)
            .Describe("Day on which it was signed; null where it is not known, or it was not signed.")
            .Sortable();
        type.Field("budget", plan => plan.BudgetMinor == null ? null : new Money { AmountMinor = plan.BudgetMinor.Value, Currency = Money.Dirham })
            .Describe("Its budget; null where none was published.");
        type.Field("declaredAxisCount", plan => plan.DeclaredAxisCount).Describe("How many axes it says it has; null where it says no number.");
        type.Field("declaredProjectCount", plan => plan.DeclaredProjectCount)
            .Describe("How many projects it says it has; null where it says no number. More than `namedProjectCount` where sources name some of them only.");
        type.Field("namedProjectCount", plan => plan.Projects.Count)
            .Describe("How many of its measures and projects sources name, which are those of `projects`.");
        type.Text("vision", plan => plan.Vision).Describe("What it wants to come to; null where sources do not say.");
        type.Text("headlineGoal", plan => plan.HeadlineGoal)
            .Describe("The one goal that its other goals come under; null where sources do not state it.");
        type.Field("dataProvider", plan => plan.DataProvider).Describe("Who gave the data on it; null where sources do not say.");
        type.List("axes", plan => plan.Axes).Describe("Its axes and the recommendations made on it, in order.");
        type.Connection("projects", plan => plan.Projects).Describe("Its measures and projects that sources name.");
        type.Connection("targets", plan => plan.Targets).Describe("What it wants to reach, in numbers.");
        type.Connection("indicators", plan => plan.Indicators).Describe("What is followed over time to see how far it came.");
        type.Connection("agreements", plan => plan.Agreements).Describe("Agreements that belong to it.");
        type.Connection("productFamilies", plan => plan.ProductFamilies).Describe("Types of article that, by the press, it promotes.");
        type.List("foundingFacts", plan => plan.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
