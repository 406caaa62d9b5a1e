using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Circuits;

/// <summary>The field <c>path</c>.</summary>
internal sealed class PathField : ComputedField<CircuitPath>
{
    public PathField()
        : base("path")
    {
        Describe("Its line on a map; null where it has fewer than two stops.");
    }

    protected override Func<ComputedRows, CircuitPath?> Prepare(FieldPlan plan, ComputedSources sources)
    {
        var stops = new StopSource(sources);
        return rows => stops.Read(rows) is { Count: > 1 } read
            ? new([.. read.Select(stop => (stop.Coordinates.Latitude, stop.Coordinates.Longitude))])
            : null;
    }
}
