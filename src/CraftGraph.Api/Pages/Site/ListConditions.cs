using System.Text.Json.Nodes;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Conditions of lists, by what the reader chose.</summary>
internal static class ListConditions
{
    /// <summary>Adds that a field is one of some values; nothing for none.</summary>
    /// <param name="where">A filter of the API.</param>
    /// <param name="path">The way to the field in the filter, with dots: <c>labels.some.slug</c>.</param>
    /// <param name="values">The values.</param>
    public static void AddIn(this JsonObject where, string path, IEnumerable<string> values)
    {
        if (ListOf(values) is { } chosen)
        {
            Condition(where, path)["in"] = chosen;
        }
    }

    /// <summary>Adds that a field is true, or that it is false; nothing for both together, which is no condition.</summary>
    /// <param name="where">A filter of the API.</param>
    /// <param name="path">The way to the field in the filter, with dots.</param>
    /// <param name="values">What was chosen of <c>true</c> and <c>false</c>.</param>
    public static void AddFlag(this JsonObject where, string path, IReadOnlyList<string> values)
    {
        if (values is ["true"] or ["false"])
        {
            Condition(where, path)["eq"] = values[0] == "true";
        }
    }

    /// <summary>Adds that a number is within bounds; nothing for none.</summary>
    /// <param name="where">A filter of the API.</param>
    /// <param name="path">The way to the field in the filter, with dots.</param>
    /// <param name="least">The least that it may be; null for any.</param>
    /// <param name="greatest">The greatest that it may be; null for any.</param>
    public static void AddRange(this JsonObject where, string path, long? least, long? greatest)
    {
        if (least is not null)
        {
            Condition(where, path)["gte"] = least;
        }

        if (greatest is not null)
        {
            Condition(where, path)["lte"] = greatest;
        }
    }

    /// <summary>Values as an operation takes a list of them; null for none, which is no condition.</summary>
    public static JsonArray? ListOf(IEnumerable<string> values) =>
        values.Select(value => JsonValue.Create(value)).ToArray() is { Length: > 0 } chosen ? new(chosen) : null;

    private static JsonObject Condition(JsonObject where, string path)
    {
        foreach (var field in path.Split('.'))
        {
            if (where[field] is not JsonObject inner)
            {
                where[field] = inner = [];
            }

            where = inner;
        }

        return where;
    }
}
