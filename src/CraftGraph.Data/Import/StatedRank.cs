using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A rank that a document gives to a trade in a region.</summary>
/// <param name="RegionId">Where.</param>
/// <param name="TradeId">Which trade.</param>
/// <param name="Rank">Place by number of artisans, 1 for the most.</param>
/// <param name="SeedFact">Number of the founding documents' fact; null when it is from elsewhere.</param>
/// <param name="Verification">How far it was checked.</param>
/// <param name="VerificationNote">What exactly was checked.</param>
/// <param name="SourceIds">The documents; null to leave the stored ones.</param>
internal sealed record StatedRank(
    int RegionId,
    int TradeId,
    int Rank,
    string? SeedFact,
    Verification Verification,
    string? VerificationNote,
    IReadOnlyList<int>? SourceIds);
