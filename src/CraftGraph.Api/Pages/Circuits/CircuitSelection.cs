using System.Globalization;
using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Opening;

namespace CraftGraph.Api.Pages.Circuits;

/// <summary>What the address of a circuit's page says that the reader wants to see.</summary>
internal static class CircuitSelection
{
    /// <summary>The name under which the address says when the reader leaves.</summary>
    public const string Departure = "departure";

    private const int PageSize = 30;

    /// <summary>What the list's operation is asked with.</summary>
    public static JsonObject Variables(PageRequest request) => request.WithPage([], PageSize);

    /// <summary>What the operation of one circuit is asked with.</summary>
    public static JsonObject VariablesOfOne(PageRequest request)
    {
        var variables = new JsonObject { ["slug"] = request.Slug };
        if (DepartureOf(request) is { } local)
        {
            var instant = MoroccanTime.ToInstant(DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes);
            variables["departure"] = instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            variables["hasDeparture"] = true;
        }

        return variables;
    }

    /// <summary>When the reader leaves, on Morocco's clocks; null where the address does not say so.</summary>
    public static DateTime? DepartureOf(PageRequest request) =>
        DateTime.TryParseExact(request.Text(Departure), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local.Year is >= MoroccanTime.FirstYear and < MoroccanTime.LastYear
            ? local
            : null;
}
