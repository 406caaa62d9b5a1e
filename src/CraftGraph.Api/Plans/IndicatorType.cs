using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>GraphQL type <c>Indicator</c>: what is followed over time in a territory: a series of published figures, with where it began, what is aimed at and what it came to.</summary>
internal sealed class IndicatorType : EntityType<Indicator>
{
    protected override void Describe(EntityDescriptor<Indicator> type)
    {
        type.Describe("What is followed over time in a territory: a series of published figures, with where it began, what is aimed at and what it came to.");
        type.Key(indicator => indicator.Id, indicator => indicator.Slug);
        type.Field("slug", indicator => indicator.Slug).Describe("Its own key, such as `ind-smd-turnover`.").Sortable();
        type.Name("What the indicator is.");
        type.Field("region", indicator => indicator.Region).Describe("The region it is about, as it was then; null for the country.");
        type.Field("plan", indicator => indicator.Plan).Describe("The plan that it is followed for; null for none.");
        type.Field("unit", indicator => indicator.Unit).Describe("What its values count.");
        type.Field("baseline", indicator => indicator.Baseline).Describe("The figure from which it is followed; null where none was published.");
        type.Field("latest", indicator => indicator.Latest).Describe("The last figure of the series by year; null for an empty series.");
        type.Connection("keyFigures", indicator => indicator.KeyFigures).Describe("The figures published of it; where sources disagree, all of them.");
        type.Connection("targets", indicator => indicator.Targets).Describe("What is aimed at; where sources disagree, all of them.");
        type.Provenance();
    }
}
