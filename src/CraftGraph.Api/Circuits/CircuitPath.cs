using CraftGraph.Api.Places;

namespace CraftGraph.Api.Circuits;

/// <summary>The line of a circuit: straight from each stop to the next.</summary>
/// <param name="Points">WGS 84 decimal degrees; two at least.</param>
internal sealed record CircuitPath(IReadOnlyList<(double Latitude, double Longitude)> Points)
{
    /// <summary>As an encoded polyline of precision 5.</summary>
    public string Polyline => LineText.WritePolyline(Points);

    /// <summary>As the text of a GeoJSON geometry.</summary>
    public string GeoJson => LineText.WriteGeoJson(Points);

    /// <summary>The least box that holds it.</summary>
    public PathBounds Bounds => new()
    {
        South = Points.Min(point => point.Latitude),
        West = Points.Min(point => point.Longitude),
        North = Points.Max(point => point.Latitude),
        East = Points.Max(point => point.Longitude),
    };
}
