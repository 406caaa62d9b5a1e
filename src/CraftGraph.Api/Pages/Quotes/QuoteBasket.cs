using System.Globalization;

namespace CraftGraph.Api.Pages.Quotes;

/// <summary>
/// What a reader wants a quote for. It is kept in a cookie of their browser and nowhere else, so that the basket works without scripts and the host stores
/// nothing about readers.
/// </summary>
internal sealed class QuoteBasket
{
    /// <summary>The most that one line asks for.</summary>
    public const int MaximumQuantity = 1_000_000;

    private const string CookieName = "craftgraph-quote";
    private const int MaximumLines = 30;
    private const char BetweenLines = '.';
    private const char BeforeQuantity = '_';
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly List<(string Slug, int Quantity)> _lines = [];

    /// <summary>The products and how many of each, in the order in which they came.</summary>
    public IReadOnlyList<(string Slug, int Quantity)> Lines => _lines;

    /// <summary>Reads the basket; what cannot be read is left out.</summary>
    public static QuoteBasket Read(HttpRequest request)
    {
        var basket = new QuoteBasket();
        foreach (var line in (request.Cookies[CookieName] ?? "").Split(BetweenLines))
        {
            var end = line.IndexOf(BeforeQuantity, StringComparison.Ordinal);
            if (end > 0 && int.TryParse(line[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var quantity))
            {
                basket.Set(line[..end], quantity);
            }
        }

        return basket;
    }

    /// <summary>Asks for so many of a product in place of what was asked before; for none of it when that is zero.</summary>
    public void Set(string slug, int quantity)
    {
        var index = _lines.FindIndex(line => line.Slug == slug);
        if (quantity <= 0)
        {
            if (index >= 0)
            {
                _lines.RemoveAt(index);
            }
        }
        else if (index >= 0)
        {
            _lines[index] = (slug, Math.Min(quantity, MaximumQuantity));
        }
        else if (_lines.Count < MaximumLines && IsSlug(slug))
        {
            _lines.Add((slug, Math.Min(quantity, MaximumQuantity)));
        }
    }

    /// <summary>Keeps the basket in the reader's browser.</summary>
    public void Write(HttpContext context)
    {
        var value = string.Join(BetweenLines, _lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Slug}{BeforeQuantity}{line.Quantity}")));
        context.Response.Cookies.Append(CookieName, value, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = _lines.Count == 0 ? TimeSpan.Zero : Lifetime,
            Path = "/",
            IsEssential = true,
        });
    }

    private static bool IsSlug(string text) =>
        text.Length is > 0 and <= 100 && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
