using System.Text.Json.Nodes;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Map;

/// <summary>What the page tells the script that makes its map move (<c>source/map.js</c> of <c>src/CraftGraph.Browser</c>).</summary>
internal static class LiveMap
{
    private const int MostNames = 20;

    /// <summary>All of it as JSON, for an attribute.</summary>
    public static string Describe(PageRequest request, MapSettings settings)
    {
        var view = MapSelection.ViewOf(request);
        var variables = MapSelection.Variables(request);
        return new JsonObject
        {
            ["view"] = new JsonObject { ["latitude"] = view.Latitude, ["longitude"] = view.Longitude, ["zoom"] = view.Zoom },
            ["zooms"] = new JsonObject { ["least"] = MapView.LeastZoom, ["greatest"] = MapView.GreatestZoom },
            ["finer"] = MapSelection.Finer,
            ["filters"] = new JsonObject { ["kinds"] = variables["kinds"]?.DeepClone(), ["regions"] = variables["regions"]?.DeepClone(), ["where"] = variables["where"]!.DeepClone() },
            ["documents"] = new JsonObject { ["view"] = ScriptOperation.MapView.Id, ["names"] = ScriptOperation.MapNames.Id },
            ["limit"] = MostNames,
            ["outline"] = new JsonArray([.. CountryOutline.Corners.Select(corner => new JsonArray(corner.Latitude, corner.Longitude))]),
            ["tiles"] = settings.TileAddress is { } address
                ? new JsonObject { ["address"] = address, ["attribution"] = settings.TileAttribution, ["licence"] = settings.TileLicence }
                : null,
            ["words"] = new JsonObject
            {
                ["map"] = Word(SiteWords.Map),
                ["zoomIn"] = Word(PlaceWords.ZoomIn),
                ["zoomOut"] = Word(PlaceWords.ZoomOut),
                ["close"] = Word(PlaceWords.Close),
                ["places"] = Word(PlaceWords.Places),
                ["demonstration"] = Word(SiteWords.Demonstration),
                ["failed"] = Word(PlaceWords.Failed),
            },
            ["kinds"] = ByKind(kind => Word(PlaceWords.Kinds[kind])),
            ["addresses"] = ByKind(kind => SectionOf(kind)?.Path(request.Language)),
        }.ToJsonString();

        string? Word(LocalizedText words) => words.Resolve(request.Language);
    }

    /// <summary>The part of the site that has a page of each place of a kind; null for none.</summary>
    public static SiteSection? SectionOf(string kind) => kind switch
    {
        "CIRCUIT_START" => SiteSection.Circuits,
        _ when ProducerWords.Kinds.ContainsKey(kind) => SiteSection.Producers,
        _ => null,
    };

    private static JsonObject ByKind(Func<string, string?> value) => new(PlaceWords.Kinds.Keys.Select(kind => KeyValuePair.Create(kind, (JsonNode?)value(kind))));
}
