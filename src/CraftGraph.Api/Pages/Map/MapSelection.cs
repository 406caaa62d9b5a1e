using System.Globalization;
using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;

namespace CraftGraph.Api.Pages.Map;

/// <summary>What the address of the map says that the reader wants to see.</summary>
internal static class MapSelection
{
    /// <summary>The names that stand behind the question mark.</summary>
    public const string Latitude = "lat", Longitude = "lon", Zoom = "zoom", Width = "width", Height = "height", Kind = "kind", Region = "region";

    /// <summary>Those of them that say what is in view.</summary>
    public static IReadOnlyList<string> OfView { get; } = [Latitude, Longitude, Zoom, Width, Height];

    /// <summary>How many zooms nearer the API is asked: its clusters are as wide as half a tile, and on a page half of that tells more.</summary>
    public const int Finer = 1;

    private const int UsualWidth = 760;
    private const int UsualHeight = 800;
    private const int LeastSize = 200;
    private const int GreatestSize = 2000;
    private const int PageSize = 20;

    // The whole country.
    private const double UsualLatitude = 28.8;
    private const double UsualLongitude = -9;
    private const int UsualZoom = 6;


    /// <summary>The view.</summary>
    public static MapView ViewOf(PageRequest request) => new(
        Degrees(request, Latitude) ?? UsualLatitude, Degrees(request, Longitude) ?? UsualLongitude, request.Number(Zoom) ?? UsualZoom,
        Size(request, Width) ?? UsualWidth, Size(request, Height) ?? UsualHeight);

    /// <summary>The address of another view with the same kinds and regions.</summary>
    public static string Address(PageRequest request, MapView view) => request.FirstAddress(
        (Latitude, Round(view.Latitude)), (Longitude, Round(view.Longitude)), (Zoom, view.Zoom.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The address of a place on the map, from another page.</summary>
    public static string Address(PageRequest request, double latitude, double longitude, int zoom) =>
        string.Create(CultureInfo.InvariantCulture, $"{SiteSection.Map.Path(request.Language)}?{Latitude}={Round(latitude)}&{Longitude}={Round(longitude)}&{Zoom}={zoom}");

    /// <summary>What the page's operation is asked with.</summary>
    public static JsonObject Variables(PageRequest request)
    {
        var view = ViewOf(request);
        var bounds = view.Bounds;
        var kinds = request.Texts(Kind).Where(PlaceWords.Kinds.ContainsKey).ToArray();
        var regions = request.Texts(Region);
        var where = new JsonObject();
        where.AddIn("kind", kinds);
        where.AddIn("region.slug", regions);
        return request.WithPage(
            new()
            {
                ["bounds"] = new JsonObject { ["south"] = bounds.South, ["west"] = bounds.West, ["north"] = bounds.North, ["east"] = bounds.East },
                ["zoom"] = view.Zoom + Finer,
                ["kinds"] = ListConditions.ListOf(kinds),
                ["regions"] = ListConditions.ListOf(regions),
                ["where"] = where,
            },
            PageSize);
    }

    private static int? Size(PageRequest request, string name) => request.Number(name) is { } size ? Math.Clamp(size, LeastSize, GreatestSize) : null;

    private static double? Degrees(PageRequest request, string name) =>
        double.TryParse(request.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && double.IsFinite(degrees) ? degrees : null;

    // To about ten meters.
    private static string Round(double degrees) => Math.Round(degrees, 4).ToString(CultureInfo.InvariantCulture);
}
