using System.Text.Json;
using System.Text.Unicode;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Transport;

/// <summary>Reads JSON that clients send, so that nothing read from it later can fail.</summary>
internal static class JsonText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses a text.</summary>
    /// <param name="utf8">The text; to be left as it is until the document is disposed. A byte order mark before it is passed over (RFC 8259, section 8.1).</param>
    /// <param name="maxDepth">How deep objects and lists may nest.</param>
    /// <param name="subject">What the text is, as messages begin: <c>The body</c>.</param>
    /// <exception cref="GraphQLException">The text is not valid JSON, not valid Unicode, or too deep.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, int maxDepth, string subject)
    {
        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            throw Refuse($"{subject} is not valid UTF-8.");
        }

        try
        {
            CheckStrings(utf8.Span, maxDepth);
            return JsonDocument.Parse(utf8, new() { MaxDepth = maxDepth });
        }
        catch (JsonException problem)
        {
            throw Refuse(IsTooDeep(utf8.Span, maxDepth)
                ? $"{subject} nests more than {maxDepth} levels deep."
                : $"{subject} is not valid JSON, at line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            throw Refuse($"{subject} holds a string that is not valid Unicode.");
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= maxDepth && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // The mistake is another one, and comes first.
        }

        return false;
    }

    // Half of a surrogate pair can only come in as an escape, and is refused here so that no string read later can fail.
    private static void CheckStrings(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        if (utf8.IndexOf("\\ud"u8) < 0 && utf8.IndexOf("\\uD"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = maxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                _ = reader.GetString();
            }
        }
    }

    /// <summary>What a value is, as messages say it.</summary>
    public static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        JsonValueKind.Undefined => "missing",
        _ => "a Boolean",
    };

    private static GraphQLException Refuse(string message) => new(message, ErrorCode.BadRequest);
}
