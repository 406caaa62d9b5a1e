using System.Text.Encodings.Web;
using System.Text.Json;

namespace CraftGraph.Api.Tests.Guides;

/// <summary>An answer as guides show it: JSON of a readable length, in which long lists end with the number of items left out, and long texts with "…".</summary>
internal static class GuideAnswer
{
    private const int MostLines = 25;
    private const int MostItems = 10;
    private const int LineLength = 140;
    private const int TextLength = 90;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer with as many items of its lists as leave it readable, one of each at least.</summary>
    public static string Write(JsonElement answer) => Enumerable.Range(1, MostItems)
        .Select(items => string.Join('\n', Lines(answer, MostItems + 1 - items, indent: 0)))
        .Aggregate((longer, shorter) => longer.AsSpan().Count('\n') < MostLines ? longer : shorter);

    // In one line where that is short enough.
    private static string[] Lines(JsonElement element, int items, int indent)
    {
        var (open, close, parts) = element.ValueKind switch
        {
            JsonValueKind.Object => ("{", "}", element.EnumerateObject().Select(property => After($"\"{property.Name}\": ", Lines(property.Value, items, indent + 2))).ToArray()),
            JsonValueKind.Array => ("[", "]", [.. element.EnumerateArray().Take(items).Select(item => Lines(item, items, indent + 2)), .. LeftOut(element.GetArrayLength() - items)]),
            _ => (Leaf(element), "", []),
        };
        if (parts.Length == 0)
        {
            return [open + close];
        }

        if (parts.All(part => part.Length == 1))
        {
            var space = open == "{" ? " " : "";
            var line = $"{open}{space}{string.Join(", ", parts.Select(part => part[0]))}{space}{close}";
            if (indent + line.Length <= LineLength)
            {
                return [line];
            }
        }

        var inner = parts.SelectMany((part, index) => index < parts.Length - 1 ? [.. part[..^1], part[^1] + ","] : part);
        return [open, .. inner.Select(line => "  " + line), close];
    }

    private static string[] After(string name, string[] lines) => [name + lines[0], .. lines[1..]];

    private static string[][] LeftOut(int count) => count > 0 ? [[$"\"… {count} more\""]] : [];

    private static string Leaf(JsonElement element) => element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > TextLength } text
        ? JsonSerializer.Serialize(text[..TextLength].TrimEnd() + "…", Readable)
        : JsonSerializer.Serialize(element, Readable);
}
