using CraftGraph.Data.Model;

namespace CraftGraph.Api.Circuits;

/// <summary>The way from one stop of a circuit to the next.</summary>
internal sealed record CircuitLeg
{
    /// <summary>How it is travelled.</summary>
    public CircuitMode Mode { get; init; }

    /// <summary>Metres in a straight line.</summary>
    public int StraightMeters { get; init; }

    /// <summary>Metres as it is travelled.</summary>
    public int RouteMeters { get; init; }

    /// <summary>How long it takes.</summary>
    public int Minutes { get; init; }

    /// <summary>Whether metres or minutes are estimated.</summary>
    public bool IsEstimated { get; init; }
}
