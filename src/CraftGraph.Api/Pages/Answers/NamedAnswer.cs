namespace CraftGraph.Api.Pages.Answers;

/// <summary>Something with a page of its own, or by which pages filter (fragments <c>NamedRegion</c>, <c>NamedTrade</c> and so on).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedAnswer(string Slug, TextAnswer Name);
