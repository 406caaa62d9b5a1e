using System.Globalization;
using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;

namespace CraftGraph.Api.Pages.WhatsOn;

/// <summary>What the address of the agenda says that the reader wants to see.</summary>
internal static class WhatsOnSelection
{
    /// <summary>How many occurrences a page has.</summary>
    public const int PageSize = 30;

    /// <summary>The names that stand behind the question mark.</summary>
    public const string Kind = "kind", Region = "region", From = "from", To = "to";

    /// <summary>What the page's operation is asked with.</summary>
    public static JsonObject Variables(PageRequest request)
    {
        var variables = new JsonObject { ["where"] = Where(request) };

        // A day that is not given is not asked for: null would be one that is missing.
        AddDay(variables, From, request);
        AddDay(variables, To, request);
        return request.WithPage(variables, PageSize);
    }

    /// <summary>Whether any condition stands in the address.</summary>
    public static bool IsNarrowed(PageRequest request) => request.Day(From) is not null || request.Day(To) is not null || Where(request).Count > 0;

    /// <summary>A day as addresses and fields of forms write it.</summary>
    public static string? Written(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static JsonObject Where(PageRequest request)
    {
        var where = new JsonObject();

        // What is no kind would be a mistake in the operation.
        where.AddIn("kind", request.Texts(Kind).Where(OccurrenceWords.Kinds.ContainsKey));
        where.AddIn("region.slug", request.Texts(Region));
        return where;
    }

    private static void AddDay(JsonObject variables, string name, PageRequest request)
    {
        if (request.Day(name) is { } day)
        {
            variables[name] = Written(day);
        }
    }
}
