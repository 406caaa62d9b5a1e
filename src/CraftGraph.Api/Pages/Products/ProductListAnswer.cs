using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Products;

/// <summary>What the page of all products shows.</summary>
/// <param name="Products">The products under the reader's conditions.</param>
public sealed record ProductListAnswer(ListingAnswer<ProductCardAnswer> Products);
