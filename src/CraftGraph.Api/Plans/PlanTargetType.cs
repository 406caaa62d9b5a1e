using CraftGraph.Api.Figures;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>GraphQL type <c>PlanTarget</c>: a number that a plan wants to reach.</summary>
internal sealed class PlanTargetType : EntityType<PlanTarget>
{
    protected override void Describe(EntityDescriptor<PlanTarget> type)
    {
        type.Describe("A number that a plan wants to reach.");
        type.Key(target => target.Id, target => target.Slug);
        type.Field("slug", target => target.Slug).Describe("Its own key, such as `t-smd-turnover`.").Sortable();
        type.Field("plan", target => target.Plan).Describe("Which plan.");
        type.Field("indicator", target => target.Indicator)
            .Describe("What is to reach the number; where sources disagree, one indicator has several targets.");
        type.Field("mentionedUnder", target => target.MentionedUnder)
            .Describe("The axis or recommendation under which the document mentions it, though it is the whole plan's; null where it stands by itself.");
        type.Field("measureAsPublished", target => target.Measure).Describe("What is measured, in the words of the sheet of targets, in English.");
        type.Add(new ThousandthsField("value", (PlanTarget target) => target.ValueInThousandths))
            .Describe("The number to reach, exact, in `unit`.")
            .Sortable();
        type.Field("unit", target => target.Unit).Describe("What the value counts.");
        type.Field("year", target => target.Year).Describe("The year by which to reach it; null where sources do not say.").Sortable();
        type.Field("isApproximate", target => target.IsApproximate).Describe("Whether the source says about, close to or more than.");
        type.List("foundingFacts", target => target.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
