using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Absolute URIs and relative references.</summary>
internal sealed class UriScalar : TextScalar<Uri>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    public UriScalar()
        : base("URI", "a URI or relative reference of RFC 3986, such as \"https://example.org/a?b=c\"")
    {
        Description = "The `URI` scalar type represents a uniform resource identifier, absolute or relative, as RFC 3986 defines it.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/uri.html";
    }

    protected override bool TryParse(string text, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        if (text.Length == 0 || text.AsSpan().ContainsAnyExcept(Allowed) || !EscapesAreWhole(text))
        {
            return false;
        }

        // A colon before the first slash, question mark or hash ends a scheme.
        var end = text.AsSpan().IndexOfAny(":/?#");
        var hasScheme = end >= 0 && text[end] is ':';
        return (!hasScheme || Uri.CheckSchemeName(text[..end]))
            && Uri.TryCreate(text, hasScheme ? UriKind.Absolute : UriKind.Relative, out value);
    }

    // A URI made in code may hold characters that only its escaped form may show.
    protected override string Format(Uri value) => value.OriginalString.AsSpan().ContainsAnyExcept(Allowed)
        ? string.Concat(value.OriginalString.EnumerateRunes().Select(Escape))
        : value.OriginalString;

    private static string Escape(Rune rune) =>
        rune.IsAscii && Allowed.Contains((char)rune.Value) ? rune.ToString() : Uri.EscapeDataString(rune.ToString());

    private static bool EscapesAreWhole(string text)
    {
        for (var percent = text.IndexOf('%', StringComparison.Ordinal); percent >= 0; percent = text.IndexOf('%', percent + 1))
        {
            if (percent + 2 >= text.Length || !char.IsAsciiHexDigit(text[percent + 1]) || !char.IsAsciiHexDigit(text[percent + 2]))
            {
                return false;
            }
        }

        return true;
    }
}
