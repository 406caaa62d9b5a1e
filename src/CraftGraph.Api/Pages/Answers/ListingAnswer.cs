namespace CraftGraph.Api.Pages.Answers;

/// <summary>One page of a list, with what the list can be narrowed by.</summary>
/// <param name="TotalCount">How many entries there are on all pages.</param>
/// <param name="CorrectedText">The text that was looked for in place of a mistyped one; null without a correction.</param>
/// <param name="PageInfo">Where the page stands in the list.</param>
/// <param name="Nodes">The entries.</param>
/// <param name="Facets">What else could be chosen; null where the page does not ask.</param>
/// <typeparam name="TNode">What an entry is.</typeparam>
public sealed record ListingAnswer<TNode>(
    int TotalCount, string? CorrectedText, PageInfoAnswer PageInfo, IReadOnlyList<TNode> Nodes, IReadOnlyList<FacetAnswer>? Facets)
{
    /// <summary>A facet by the API's name of what is told apart; null where the page does not ask for it.</summary>
    public FacetAnswer? Facet(string key) => Facets?.FirstOrDefault(facet => facet.Key == key);
}
