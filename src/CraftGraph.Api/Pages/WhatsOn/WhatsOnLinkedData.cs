using System.Globalization;
using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.WhatsOn;

/// <summary>What takes place, in the words of schema.org, for search engines.</summary>
/// <remarks>Source: <see href="https://schema.org/Event"/>. Times are those of Morocco's clocks.</remarks>
internal static class WhatsOnLinkedData
{
    /// <summary>The occurrences as a list of events, without invented ones, which programs would take for real; null where none is left.</summary>
    public static JsonObject? Of(IReadOnlyList<OccurrenceAnswer> occurrences)
    {
        var items = new JsonArray([.. occurrences.Where(one => !one.IsDemonstration).Select(JsonNode (one, index) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["item"] = EventOf(one),
        })]);
        return items.Count == 0 ? null : new() { ["@context"] = "https://schema.org", ["@type"] = "ItemList", ["itemListElement"] = items };
    }

    private static JsonObject EventOf(OccurrenceAnswer one)
    {
        var place = one.Town ?? one.Region;
        return new()
        {
            ["@type"] = "Event",
            ["name"] = one.Name.Value,
            ["startDate"] = Moment(one.FirstDay, one.StartTime),
            ["endDate"] = Moment(one.LastDay, one.EndTime),
            ["eventStatus"] = "https://schema.org/" + (one.Status switch
            {
                "CANCELLED" => "EventCancelled",
                "MOVED" => "EventRescheduled",
                _ => "EventScheduled",
            }),
            ["location"] = new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = place?.Name.Value,
                ["address"] = new JsonObject
                {
                    ["@type"] = "PostalAddress",
                    ["addressLocality"] = one.Town?.Name.Value,
                    ["addressRegion"] = one.Region?.Name.Value,
                    ["addressCountry"] = "MA",
                },
            },
        };
    }

    private static string Moment(DateOnly day, TimeOnly? time) => time is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{known:HH:mm}")
        : day.ToString("O", CultureInfo.InvariantCulture);
}
