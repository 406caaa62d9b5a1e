using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Figures;

/// <summary>Root fields of published figures.</summary>
internal sealed class FigureQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new KeyFigureType(), new MeasureType()];

    public override IEnumerable<EnumDescription> Enums => [FigureDescriptions.Unit];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<KeyFigure>("keyFigures", "All published figures, of regions and of the country.");
        query.Single<KeyFigure>("keyFigure", "One published figure.");
        query.Connection<Measure>("measures", "All that figures measure.");
        query.Single<Measure>("measure", "One measure.");
    }
}
