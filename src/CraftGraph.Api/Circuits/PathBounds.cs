namespace CraftGraph.Api.Circuits;

/// <summary>The least box that holds a path, WGS 84 decimal degrees. Never across the 180th meridian.</summary>
internal sealed record PathBounds
{
    /// <summary>Least latitude.</summary>
    public double South { get; init; }

    /// <summary>Least longitude.</summary>
    public double West { get; init; }

    /// <summary>Greatest latitude.</summary>
    public double North { get; init; }

    /// <summary>Greatest longitude.</summary>
    public double East { get; init; }
}
