using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Sitemaps;

/// <summary>Everything with a page of its own, besides products and makers.</summary>
public sealed record SitemapAnswer(
    ListAnswer<SitemapEntry> Trades,
    ListAnswer<SitemapEntry> Regions,
    ListAnswer<SitemapEntry> Labels,
    ListAnswer<SitemapEntry> Circuits,
    ListAnswer<SitemapEntry> Plans);

/// <summary>Something with a page of its own.</summary>
public sealed record SitemapEntry(string Slug);
