using System.Globalization;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.Api.Places;

/// <summary>
/// Latitudes and longitudes between which places lie. A box across the 180th meridian has two ranges of longitudes; the second range of any other box is
/// <see cref="LongitudeRange.None"/>, so that all boxes ask for the same SQL.
/// </summary>
internal sealed record BoundingBox(double South, double North, LongitudeRange Longitudes, LongitudeRange MoreLongitudes)
{
    // Rounding must not leave a place on the circle outside its box: a few millimetres more on each side.
    private const double Margin = 1e-9;

    /// <summary>The box between two parallels and two meridians; across the 180th meridian when <paramref name="west"/> is greater than <paramref name="east"/>.</summary>
    public static BoundingBox Between(double south, double west, double north, double east) => west <= east
        ? new(south, north, new(west, east), LongitudeRange.None)
        : new(south, north, new(west, 180), new(-180, east));

    /// <summary>Reads a <c>BoundingBoxInput</c>.</summary>
    /// <param name="field">The value of one of its fields.</param>
    /// <param name="argument">What clients call it.</param>
    /// <exception cref="GraphQLException">A number is out of its range, or the box is upside down.</exception>
    public static BoundingBox Read(Func<string, double> field, string argument)
    {
        var (south, north) = (Latitude("south"), Latitude("north"));
        return south <= north
            ? Between(south, Longitude("west"), north, Longitude("east"))
            : throw new GraphQLException(
                string.Create(CultureInfo.InvariantCulture, $"\"{argument}.south\" must not be greater than \"{argument}.north\"; they are {south} and {north}."),
                ErrorCode.BadArgument);

        double Latitude(string name) => PlaceRange.Check(field(name), $"{argument}.{name}", -90, 90, "degrees");

        double Longitude(string name) => PlaceRange.Check(field(name), $"{argument}.{name}", -180, 180, "degrees");
    }

    /// <summary>The least box that holds a circle; over a pole it holds all longitudes.</summary>
    public static BoundingBox Around(double latitude, double longitude, double radiusMeters)
    {
        var angle = (radiusMeters / GreatCircle.EarthRadius) + Margin;
        var south = latitude - double.RadiansToDegrees(angle);
        var north = latitude + double.RadiansToDegrees(angle);
        if (south <= -90 || north >= 90)
        {
            return Between(south, -180, north, 180);
        }

        var half = double.RadiansToDegrees(Math.Asin(Math.Min(1, Math.Sin(angle) / Math.Cos(double.DegreesToRadians(latitude))))) + Margin;
        return Between(south, Wrap(longitude - half), north, Wrap(longitude + half));
    }

    /// <summary>Whether a square of the map and the box have a place in common; squares that only just miss it count, for the sides of both are rounded.</summary>
    public bool Touches(MapCell cell) =>
        (Longitudes.Touches(cell, Margin) || MoreLongitudes.Touches(cell, Margin)) && cell.South <= North + Margin && cell.North >= South - Margin;

    private static double Wrap(double longitude) => longitude switch
    {
        < -180 => longitude + 360,
        > 180 => longitude - 360,
        _ => longitude,
    };
}

/// <summary>Longitudes from <paramref name="West"/> to <paramref name="East"/>, both included.</summary>
internal readonly record struct LongitudeRange(double West, double East)
{
    /// <summary>No longitude.</summary>
    public static LongitudeRange None { get; } = new(1, -1);

    /// <summary>Whether a square of the map has a longitude of these, or misses them by no more than a margin of degrees.</summary>
    public bool Touches(MapCell cell, double margin) => East >= West && cell.West <= East + margin && cell.East >= West - margin;
}
