using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Products;

/// <summary>What the page of all products shows.</summary>
/// <param name="Products">The products under the reader's conditions.</param>
public sealed record ProductListAnswer(ProductsAnswer Products);

/// <summary>One page of a list of products.</summary>
/// <param name="TotalCount">How many there are on all pages.</param>
/// <param name="CorrectedText">The text that was looked for in place of a mistyped one; null without a correction.</param>
/// <param name="PageInfo">Where the page stands in the list.</param>
/// <param name="Nodes">The products.</param>
/// <param name="Facets">What else could be chosen.</param>
public sealed record ProductsAnswer(
    int TotalCount, string? CorrectedText, PageInfoAnswer PageInfo, IReadOnlyList<ProductCardAnswer> Nodes, IReadOnlyList<FacetAnswer> Facets);
