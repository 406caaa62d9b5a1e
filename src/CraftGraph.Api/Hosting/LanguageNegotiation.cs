using System.Globalization;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Hosting;

/// <summary>Chooses the catalogue's language that suits a client best.</summary>
/// <remarks>
/// Spec: <see href="https://www.rfc-editor.org/rfc/rfc9110#name-accept-language"/>. Only the first subtag counts: <c>ar-MA</c> is
/// Arabic. Languages that are written alike or that Standard Moroccan Amazigh is taught for are taken for those of the catalogue.
/// </remarks>
internal static class LanguageNegotiation
{
    /// <summary>The language that a request's reader prefers, or that of the host.</summary>
    public static Language Choose(HttpRequest request, HostSettings settings) => Choose(request.Headers.AcceptLanguage, settings.DefaultLanguage.Language);

    /// <summary>The language that the header prefers; the default when it prefers none, or is malformed.</summary>
    /// <param name="acceptLanguage">The header <c>Accept-Language</c>; null or empty without one.</param>
    /// <param name="otherwise">The language of requests that ask for none of the catalogue's.</param>
    public static Language Choose(string? acceptLanguage, Language otherwise)
    {
        if (string.IsNullOrEmpty(acceptLanguage))
        {
            return otherwise;
        }

        // By language: its quality, and where in the header it stands; negative when it does not.
        Span<double> qualities = [-1, -1, -1, -1];
        Span<int> positions = [int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue];
        var anyOther = -1.0;
        var position = 0;
        foreach (var part in acceptLanguage.AsSpan().Split(','))
        {
            var range = acceptLanguage.AsSpan()[part];
            var end = range.IndexOf(';');
            var tag = (end < 0 ? range : range[..end]).Trim();
            var quality = end < 0 ? 1 : ReadQuality(range[(end + 1)..]);
            if (tag is "*")
            {
                anyOther = Math.Max(anyOther, quality);
            }
            else if (Find(tag) is { } language && quality > qualities[(int)language])
            {
                qualities[(int)language] = quality;
                positions[(int)language] = position;
            }

            position++;
        }

        var best = otherwise;
        var (bestQuality, bestPosition) = (0.0, int.MaxValue);
        foreach (var language in FallbackChain.Of(otherwise))
        {
            var quality = qualities[(int)language] >= 0 ? qualities[(int)language] : anyOther;
            if (quality > bestQuality || (quality > 0 && quality >= bestQuality && positions[(int)language] < bestPosition))
            {
                (best, bestQuality, bestPosition) = (language, quality, positions[(int)language]);
            }
        }

        return best;
    }

    private static Language? Find(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOf('-');
        Span<char> lower = stackalloc char[3];
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant(lower) switch
        {
            > 0 and var length => (ReadOnlySpan<char>)lower[..length] switch
            {
                "ar" or "ary" => Language.Ar,
                "fr" => Language.Fr,
                "en" => Language.En,
                "zgh" or "ber" or "tzm" or "shi" or "rif" => Language.Zgh,
                _ => null,
            },
            _ => null,
        };
    }

    private static double ReadQuality(ReadOnlySpan<char> parameter)
    {
        var equals = parameter.IndexOf('=');
        return equals < 0 || !parameter[..equals].Trim().Equals("q", StringComparison.OrdinalIgnoreCase)
            ? 1
            : double.TryParse(parameter[(equals + 1)..].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
                ? Math.Min(quality, 1)
                : 0;
    }
}
