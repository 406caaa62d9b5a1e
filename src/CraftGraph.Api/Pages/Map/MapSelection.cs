using System.Globalization;
using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;

namespace CraftGraph.Api.Pages.Map;

/// <summary>What the address of the map says that the reader wants to see.</summary>
internal static class MapSelection
{
    /// <summary>The names that stand behind the question mark.</summary>
    public const string Latitude = "lat", Longitude = "lon", Zoom = "zoom", Kind = "kind", Region = "region";

    private const int Width = 760;
    private const int Height = 800;
    private const int PageSize = 20;

    // The whole country.
    private const double UsualLatitude = 28.8;
    private const double UsualLongitude = -9;
    private const int UsualZoom = 6;

    // The API's clusters are as wide as half a tile; on a page of this size half of that tells more.
    private const int Finer = 1;

    /// <summary>The view.</summary>
    public static MapView ViewOf(PageRequest request) => new(
        Degrees(request, Latitude) ?? UsualLatitude, Degrees(request, Longitude) ?? UsualLongitude, request.Number(Zoom) ?? UsualZoom, Width, Height);

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

    private static double? Degrees(PageRequest request, string name) =>
        double.TryParse(request.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && double.IsFinite(degrees) ? degrees : null;

    // To about ten meters.
    private static string Round(double degrees) => Math.Round(degrees, 4).ToString(CultureInfo.InvariantCulture);
}
