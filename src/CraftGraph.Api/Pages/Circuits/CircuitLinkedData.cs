using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Circuits;

/// <summary>A circuit in the words of schema.org, for search engines.</summary>
/// <remarks>Source: <see href="https://schema.org/TouristTrip"/>.</remarks>
internal static class CircuitLinkedData
{
    /// <summary>The circuit with its stops in order.</summary>
    public static JsonObject Of(CircuitDetails circuit, PageRequest page) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "TouristTrip",
        ["name"] = circuit.Name.Value,
        ["description"] = circuit.Facts?.Value,
        ["url"] = page.Origin + page.Path,
        ["itinerary"] = new JsonObject
        {
            ["@type"] = "ItemList",
            ["itemListElement"] = new JsonArray([.. circuit.Stops.Select(StopOf)]),
        },
    };

    private static JsonNode StopOf(StopAnswer stop) => new JsonObject
    {
        ["@type"] = "ListItem",
        ["position"] = stop.Position,
        ["item"] = new JsonObject
        {
            ["@type"] = "Place",
            ["name"] = stop.PointOfSale.Name.Value,
            ["geo"] = new JsonObject
            {
                ["@type"] = "GeoCoordinates",
                ["latitude"] = stop.PointOfSale.Coordinates.Latitude,
                ["longitude"] = stop.PointOfSale.Coordinates.Longitude,
            },
        },
    };
}
