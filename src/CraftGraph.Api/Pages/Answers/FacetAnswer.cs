namespace CraftGraph.Api.Pages.Answers;

/// <summary>What a list can be narrowed by, and how many entries each value would leave.</summary>
/// <param name="Key">The API's name of what is told apart.</param>
/// <param name="Values">The values, most frequent first; null for numbers.</param>
public sealed record FacetAnswer(string Key, IReadOnlyList<FacetValueAnswer>? Values);

/// <summary>One value of a facet.</summary>
/// <param name="Key">The value as filters take it: a slug, or the API's name of an enum's value.</param>
/// <param name="Name">Its name; null where the site has its own words for it.</param>
/// <param name="Count">How many entries choosing it leaves.</param>
/// <param name="IsChosen">Whether the list is narrowed by it.</param>
public sealed record FacetValueAnswer(string Key, TextAnswer? Name, int Count, bool IsChosen);
