using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CraftGraph.GraphQL.Errors;

/// <summary>Writes a client's JSON into an error message: short, whatever its size and depth.</summary>
/// <remarks>
/// Values of ordinary size read as the reference implementation writes them: unquoted keys, ten items of a list at most, nothing below
/// the second level.
/// </remarks>
public static class JsonEcho
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;
    private const int MaxProperties = 20;
    private const int MaxTextLength = 200;

    /// <summary>The value as a message shows it.</summary>
    public static string Describe(JsonElement json)
    {
        var text = new StringBuilder();
        Append(json, 0, text);
        return text.ToString();
    }

    /// <summary>What a resolver returned, as a message shows it: numbers and text, and of anything else the name of its type.</summary>
    internal static string Describe(object value)
    {
        var text = new StringBuilder();
        switch (value)
        {
            case string given:
                AppendString(given, text);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case IFormattable number when value.GetType().IsPrimitive || value is decimal or Guid:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value.GetType().Name);
                break;
        }

        return text.ToString();
    }

    /// <summary>A name or text that a client gave, cut where it is longer than a message should be.</summary>
    public static string Shorten(string name) => name.Length <= MaxTextLength ? name : name[..MaxTextLength] + "…";

    private static void Append(JsonElement json, int depth, StringBuilder text)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                AppendString(json.GetString()!, text);
                break;
            case JsonValueKind.Number:
                AppendNumber(json, text);
                break;
            case JsonValueKind.Array:
                AppendArray(json, depth, text);
                break;
            case JsonValueKind.Object:
                AppendObject(json, depth, text);
                break;
            default:
                text.Append(json.ValueKind switch
                {
                    JsonValueKind.True => "true",
                    JsonValueKind.False => "false",
                    _ => "null",
                });
                break;
        }
    }

    private static void AppendString(string value, StringBuilder text)
    {
        text.Append('"').Append(JsonEncodedText.Encode(Shorten(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value).Append('"');
    }

    private static void AppendNumber(JsonElement json, StringBuilder text)
    {
        var raw = json.GetRawText();
        var isPlainInteger = raw.Length <= 15 && raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        if (isPlainInteger || !json.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            text.Append(Shorten(raw));
            return;
        }

        // Whole numbers are written out up to 10^21, with the fewest digits that read back as the same number.
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        text.Append(number == Math.Truncate(number) && Math.Abs(number) < 1e21
            ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("F0", CultureInfo.InvariantCulture)
            : shortest.Replace('E', 'e'));
    }

    private static void AppendArray(JsonElement json, int depth, StringBuilder text)
    {
        var length = json.GetArrayLength();
        if (length == 0 || depth >= MaxDepth)
        {
            text.Append(length == 0 ? "[]" : "[Array]");
            return;
        }

        text.Append('[');
        for (var i = 0; i < Math.Min(length, MaxItems); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(json[i], depth + 1, text);
        }

        var left = length - MaxItems;
        text.Append(left switch
        {
            <= 0 => "]",
            1 => ", ... 1 more item]",
            _ => $", ... {left} more items]",
        });
    }

    private static void AppendObject(JsonElement json, int depth, StringBuilder text)
    {
        using var properties = json.EnumerateObject();
        if (!properties.MoveNext())
        {
            text.Append("{}");
            return;
        }

        if (depth >= MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        text.Append('{');
        var count = 0;
        do
        {
            if (count == MaxProperties)
            {
                text.Append(", ...");
                break;
            }

            text.Append(count++ == 0 ? " " : ", ").Append(Shorten(properties.Current.Name)).Append(": ");
            Append(properties.Current.Value, depth + 1, text);
        }
        while (properties.MoveNext());
        text.Append(" }");
    }
}
