using System.Globalization;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>A media type or range of a header, with the parameters that matter here.</summary>
/// <remarks>Source: RFC 9110, sections 8.3.1 and 12.5.1.</remarks>
/// <param name="Name">Type and subtype in lower case, such as <c>application/json</c> or <c>*/*</c>.</param>
/// <param name="Charset">The charset in lower case; null without one.</param>
/// <param name="Quality">The weight, 0 to 1.</param>
/// <param name="Dialect">Which protocol for responses in parts it is of, such as <c>incrementalspec=v0.2</c>, in lower case; null where it does not say.</param>
internal readonly record struct MediaType(string Name, string? Charset, double Quality, string? Dialect = null)
{
    /// <summary>Whether text in it is UTF-8: by its charset, or because it names none.</summary>
    public bool IsUtf8 => Charset is null or "utf-8" or "utf8";

    /// <summary>Reads one media type with its parameters; a part that is malformed is passed over.</summary>
    public static MediaType Parse(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        var name = (end < 0 ? text : text[..end]).Trim().ToString().ToLowerInvariant();
        string? charset = null;
        string? dialect = null;
        var quality = 1.0;
        while (end >= 0)
        {
            text = text[(end + 1)..];
            end = text.IndexOf(';');
            var parameter = end < 0 ? text : text[..end];
            var equals = parameter.IndexOf('=');
            if (equals < 0)
            {
                continue;
            }

            var key = parameter[..equals].Trim();
            var value = parameter[(equals + 1)..].Trim().Trim('"');
            if (key.Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                charset = value.ToString().ToLowerInvariant();
            }
            else if (key.EndsWith("spec", StringComparison.OrdinalIgnoreCase))
            {
                dialect = $"{key}={value}".ToLowerInvariant();
            }
            else if (key.Equals("q", StringComparison.OrdinalIgnoreCase)
                && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given))
            {
                quality = Math.Clamp(given, 0, 1);
            }
        }

        return new(name, charset, quality, dialect);
    }
}
