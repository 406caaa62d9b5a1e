using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Search;

/// <summary>What the page of the search shows.</summary>
/// <param name="Search">What was found; null before a text is given.</param>
public sealed record SearchAnswer(HitsAnswer? Search);

/// <summary>One page of what was found.</summary>
public sealed record HitsAnswer(int TotalCount, string? CorrectedText, PageInfoAnswer PageInfo, IReadOnlyList<HitAnswer> Nodes);

/// <summary>Something that was found.</summary>
public sealed record HitAnswer(string Kind, TextAnswer Name, IReadOnlyList<HighlightAnswer> Highlights, FoundAnswer Node);

/// <summary>A name with the words that were found in it.</summary>
/// <param name="Language">The API's name of its language.</param>
/// <param name="Text">The name.</param>
/// <param name="Html">The name as HTML, escaped by the API, with each word that was found in a <c>mark</c> element.</param>
public sealed record HighlightAnswer(string Language, string Text, string Html);

/// <summary>Where to look at what was found.</summary>
public sealed record FoundAnswer(string? Slug, CoordinatesAnswer? Coordinates);
