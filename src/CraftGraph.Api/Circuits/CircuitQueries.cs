using CraftGraph.Api.Downloads;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>Root fields of circuits.</summary>
internal sealed class CircuitQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
    [
        new CircuitType(),
        new CircuitStopType(),
        new CircuitLegType(),
        new CircuitPathType(),
        new PathBoundsType(),
        new ItineraryType(),
        new ItineraryStopType(),
        new CircuitDownloadsType(),
        new CircuitFileType(),
    ];

    public override IEnumerable<EnumDescription> Enums =>
        [CircuitDescriptions.Mode, CircuitDescriptions.SuggestedDuration, CircuitDescriptions.VisitOpening];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Circuit>("circuits", "All circuits, official ones and those composed for this catalogue.");
        query.Single<Circuit>("circuit", "One circuit.");
    }
}
