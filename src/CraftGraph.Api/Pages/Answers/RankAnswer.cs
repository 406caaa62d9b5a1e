namespace CraftGraph.Api.Pages.Answers;

/// <summary>The place of a trade among those of a region.</summary>
/// <param name="Rank">1 for the foremost.</param>
/// <param name="IsRankStated">Whether a document states it; otherwise it follows from the order of the register.</param>
/// <param name="ArtisanCount">How many practise the trade there; null where that is not known.</param>
/// <param name="IsDemonstration">Whether that number was invented.</param>
/// <param name="Thing">The trade on a region's page, the region on a trade's.</param>
public sealed record RankAnswer(int Rank, bool IsRankStated, int? ArtisanCount, bool IsDemonstration, NamedAnswer Thing);
