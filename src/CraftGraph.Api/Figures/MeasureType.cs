using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Figures;

/// <summary>GraphQL type <c>Measure</c>: what figures measure.</summary>
internal sealed class MeasureType : EntityType<Measure>
{
    protected override void Describe(EntityDescriptor<Measure> type)
    {
        type.Describe("What a key figure measures, such as artisans or craft turnover. Names in Arabic and French are editorial.");
        type.Key(measure => measure.Id, measure => measure.Slug);
        type.Field("slug", measure => measure.Slug).Describe("Its own key, such as `artisans`.").Sortable();
        type.Name("What the measure is called.");
        type.Connection("keyFigures", measure => measure.KeyFigures).Describe("The figures published of it.");
        type.Provenance();
    }
}
