using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Home;

/// <summary>What the first page shows.</summary>
/// <param name="Products">The newest products.</param>
/// <param name="TradeCategories">Every trade, by category.</param>
/// <param name="Regions">The regions of today.</param>
/// <param name="Occurrences">What is on next.</param>
public sealed record HomeAnswer(
    ListAnswer<ProductCardAnswer> Products,
    ListAnswer<TradeCategoryAnswer> TradeCategories,
    ListAnswer<NamedAnswer> Regions,
    ListAnswer<OccurrenceAnswer> Occurrences);

/// <summary>A category of trades.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trades">Its trades.</param>
public sealed record TradeCategoryAnswer(string Slug, TextAnswer Name, ListAnswer<NamedAnswer> Trades);
