using System.Globalization;
using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Map;

/// <summary>A piece of the world on a page: web maps' projection, a centre, a zoom, and a size in points.</summary>
/// <remarks>Source: the projection of web maps, spherical Mercator (EPSG:3857), with 256 points for the world at zoom 0.</remarks>
public sealed class MapView
{
    /// <summary>How far views zoom.</summary>
    public const int LeastZoom = 4, GreatestZoom = 17;

    // Beyond, the projection has no end.
    private const double GreatestLatitude = 85;
    private const double TileSize = 256;

    private readonly double _left;
    private readonly double _top;

    /// <summary>Creates a view; what lies outside the world or the zooms is moved into them.</summary>
    public MapView(double latitude, double longitude, int zoom, int width, int height)
    {
        Latitude = Math.Clamp(latitude, -GreatestLatitude, GreatestLatitude);
        Longitude = Math.Clamp(longitude, -180, 180);
        Zoom = Math.Clamp(zoom, LeastZoom, GreatestZoom);
        Width = width;
        Height = height;
        _left = WorldX(Longitude) - (width / 2.0);
        _top = WorldY(Latitude) - (height / 2.0);
    }

    /// <summary>The centre's latitude in degrees (WGS 84).</summary>
    public double Latitude { get; }

    /// <summary>The centre's longitude in degrees (WGS 84).</summary>
    public double Longitude { get; }

    /// <summary>The zoom, as web maps count it.</summary>
    public int Zoom { get; }

    /// <summary>The width in points.</summary>
    public int Width { get; }

    /// <summary>The height in points.</summary>
    public int Height { get; }

    /// <summary>What the view shows.</summary>
    public BoundsAnswer Bounds => new(
        LatitudeAt(_top + Height), LongitudeAt(_left), LatitudeAt(_top), LongitudeAt(_left + Width));

    private double World => TileSize * Math.Pow(2, Zoom);

    /// <summary>The view that shows a whole box with a margin, at the greatest zoom that does.</summary>
    public static MapView Around(BoundsAnswer bounds, int width, int height)
    {
        const double Margin = 0.85;
        for (var zoom = GreatestZoom; ; zoom--)
        {
            var view = new MapView((bounds.South + bounds.North) / 2, (bounds.West + bounds.East) / 2, zoom, width, height);
            var (left, bottom) = view.Project(bounds.South, bounds.West);
            var (right, top) = view.Project(bounds.North, bounds.East);
            if (zoom == LeastZoom || (right - left <= width * Margin && bottom - top <= height * Margin))
            {
                return view;
            }
        }
    }

    /// <summary>The view moved by parts of its size, or zoomed.</summary>
    public MapView Moved(double right, double down, int zoom = 0) => new(
        LatitudeAt(_top + (Height * (0.5 + down))), LongitudeAt(_left + (Width * (0.5 + right))), Zoom + zoom, Width, Height);

    /// <summary>Where a place is, in points from the top left corner.</summary>
    public (double X, double Y) Project(double latitude, double longitude) => (WorldX(longitude) - _left, WorldY(latitude) - _top);

    /// <summary>A line as the data of an SVG path.</summary>
    /// <param name="points">Latitudes and longitudes in degrees.</param>
    /// <param name="isClosed">Whether the last point is joined to the first.</param>
    public string Path(IEnumerable<(double Latitude, double Longitude)> points, bool isClosed)
    {
        var path = string.Join('L', points.Select(point => Project(point.Latitude, point.Longitude)).Select(at => $"{Number(at.X)} {Number(at.Y)}"));
        return $"M{path}{(isClosed ? "Z" : "")}";
    }

    /// <summary>A number of points as SVG writes it, to a tenth.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private double WorldX(double longitude) => (longitude + 180) / 360 * World;

    private double WorldY(double latitude)
    {
        var sine = Math.Sin(latitude * Math.PI / 180);
        return (0.5 - (Math.Log((1 + sine) / (1 - sine)) / (4 * Math.PI))) * World;
    }

    private double LongitudeAt(double x) => Math.Clamp((x / World * 360) - 180, -180, 180);

    private double LatitudeAt(double y) => Math.Clamp(Math.Atan(Math.Sinh(Math.PI * (1 - (2 * y / World)))) * 180 / Math.PI, -GreatestLatitude, GreatestLatitude);
}
