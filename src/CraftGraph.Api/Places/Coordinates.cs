namespace CraftGraph.Api.Places;

/// <summary>A place on the Earth, WGS 84 decimal degrees.</summary>
internal sealed record Coordinates
{
    /// <summary>North positive, -90 to 90.</summary>
    public double Latitude { get; init; }

    /// <summary>East positive, -180 to 180.</summary>
    public double Longitude { get; init; }
}
