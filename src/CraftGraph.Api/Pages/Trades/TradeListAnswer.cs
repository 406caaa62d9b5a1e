using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Trades;

/// <summary>What the page of all trades shows.</summary>
/// <param name="TradeCategories">The trades, by category.</param>
public sealed record TradeListAnswer(ListAnswer<TradeGroupAnswer> TradeCategories);

/// <summary>A category with its trades.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trades">Its trades.</param>
public sealed record TradeGroupAnswer(string Slug, TextAnswer Name, ListAnswer<TradeTileAnswer> Trades);

/// <summary>A trade.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Products">How many products come from it.</param>
/// <param name="Producers">How many makers practise it.</param>
public sealed record TradeTileAnswer(string Slug, TextAnswer Name, CountAnswer Products, CountAnswer Producers);
