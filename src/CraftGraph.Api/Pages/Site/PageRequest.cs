using System.Globalization;
using CraftGraph.Data.Model;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace CraftGraph.Api.Pages.Site;

/// <summary>What a page knows of the request for it.</summary>
/// <param name="Language">The language of the page's address.</param>
/// <param name="Section">The part of the site.</param>
/// <param name="Slug">What the page shows one of; null for a section's own page.</param>
/// <param name="Query">What stands behind the question mark of the address.</param>
/// <param name="Origin">The scheme and host by which the site is known, without a slash at the end.</param>
public sealed record PageRequest(Language Language, SiteSection Section, string? Slug, IQueryCollection Query, string Origin)
{
    private const int LongestText = 200;

    /// <summary>Where the page is in each language; unless it is set, where its section says.</summary>
    public Func<Language, string>? Addresses { get; init; }

    /// <summary>The page's path.</summary>
    public string Path => PathIn(Language);

    /// <summary>The address of the same page in another language, under the same conditions: from its beginning, since lists are ordered by names in each language.</summary>
    public string In(Language language) => Addresses is null ? (this with { Language = language }).FirstAddress() : PathIn(language);

    /// <summary>The path of the same page in another language.</summary>
    public string PathIn(Language language) => Addresses?.Invoke(language) ?? Section.Path(language, Slug);

    /// <summary>The address of the same page with other values behind its question mark.</summary>
    /// <param name="changes">By name: the value that stands in the place of all others; null for none.</param>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var kept = new QueryBuilder();
        foreach (var (name, values) in Query)
        {
            if (!Names(changes, name))
            {
                kept.Add(name, values.OfType<string>());
            }
        }

        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                kept.Add(name, value);
            }
        }

        return Path + kept.ToQueryString();
    }

    /// <summary>How values are written for the reader.</summary>
    public ReaderFormat Format => ReaderFormat.Of(Language);

    /// <summary>What the address says under a name: trimmed, no longer than a search may be; null for nothing.</summary>
    public string? Text(string name) =>
        Query.TryGetValue(name, out var values) && values.FirstOrDefault()?.Trim() is { Length: > 0 } text
            ? text.Length <= LongestText ? text : text[..LongestText]
            : null;

    /// <summary>Everything that the address says under a name, each once, in the order of its characters.</summary>
    public IReadOnlyList<string> Texts(string name) => Query.TryGetValue(name, out StringValues values)
        ? [.. values.OfType<string>().Where(text => text.Length is > 0 and <= LongestText).Distinct().Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The whole number that the address says under a name; null for nothing or something else.</summary>
    public int? Number(string name) =>
        int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day that the address says under a name, as <c>yyyy-MM-dd</c>; null for nothing or something else.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Text(name), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool Names(ReadOnlySpan<(string Name, string? Value)> changes, string name)
    {
        foreach (var change in changes)
        {
            if (change.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
