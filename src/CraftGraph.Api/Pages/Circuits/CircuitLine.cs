using System.Text.Json;

namespace CraftGraph.Api.Pages.Circuits;

/// <summary>The line of a circuit's way.</summary>
internal static class CircuitLine
{
    /// <summary>Reads a GeoJSON line, which has the longitude first.</summary>
    /// <param name="geoJson">A geometry of type <c>LineString</c>.</param>
    /// <returns>Latitudes and longitudes in degrees.</returns>
    public static IReadOnlyList<(double Latitude, double Longitude)> Read(string geoJson)
    {
        using var geometry = JsonDocument.Parse(geoJson);
        return [.. geometry.RootElement.GetProperty("coordinates").EnumerateArray().Select(point => (point[1].GetDouble(), point[0].GetDouble()))];
    }
}
