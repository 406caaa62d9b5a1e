using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Places;

/// <summary>The input types of places.</summary>
internal sealed class PlaceInputs
{
    private static readonly NonNullType Number = new(SpecifiedScalars.Float);

    /// <summary><c>CoordinatesInput</c>.</summary>
    public InputObjectType Coordinates { get; } = new("CoordinatesInput", () => [Latitude, Longitude])
    {
        Description = "A place on the Earth in WGS 84.",
    };

    /// <summary><c>NearInput</c>.</summary>
    public InputObjectType Near { get; } = new("NearInput", () =>
    [
        Latitude,
        Longitude,
        new("radiusMeters", Number)
        {
            Description = $"Metres from the place along the great circle, {NearPlace.MinimumRadius} to {NearPlace.MaximumRadius}.",
        },
    ])
    {
        Description = "A circle around a place.",
    };

    /// <summary><c>BoundingBoxInput</c>.</summary>
    public InputObjectType BoundingBox { get; } = new("BoundingBoxInput", () =>
    [
        new("south", Number) { Description = "Least latitude, decimal degrees, -90 to 90." },
        new("west", Number) { Description = "Longitude of the western side, decimal degrees, -180 to 180." },
        new("north", Number) { Description = "Greatest latitude, decimal degrees, not less than `south`." },
        new("east", Number)
        {
            Description = "Longitude of the eastern side, decimal degrees, -180 to 180; less than `west` for a box across the 180th meridian.",
        },
    ])
    {
        Description = "A box between two parallels and two meridians, its sides included.",
    };

    /// <summary><c>AlongInput</c>.</summary>
    public InputObjectType Along { get; } = new("AlongInput", () =>
    [
        new("polyline", SpecifiedScalars.String)
        {
            Description = $"The line as an encoded polyline of precision 5. Either this or `geoJson`; at most {LineText.MaximumBytes} bytes, {LineText.MaximumPoints} points "
                + $"and {LineText.MaximumMeters} metres, and not across the 180th meridian.",
        },
        new("geoJson", SpecifiedScalars.String) { Description = "The line as the text of a GeoJSON geometry of type `LineString`, within the same limits." },
        new("widthMeters", Number)
        {
            Description = $"Metres from the line on each side, {Corridor.MinimumWidth} to {Corridor.MaximumWidth}.",
        },
    ])
    {
        Description = "A line, and how far from it. Its points are joined by great circles.",
    };

    /// <summary>The types of a schema.</summary>
    public static PlaceInputs Of(EntitySchema schema) => schema.Feature(_ => new PlaceInputs());

    private static InputValue Latitude => new("latitude", Number) { Description = "Decimal degrees, north positive, -90 to 90." };

    private static InputValue Longitude => new("longitude", Number) { Description = "Decimal degrees, east positive, -180 to 180." };
}
