using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>An invented visit with what belongs to it.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="TradeId">The trade that is shown.</param>
/// <param name="TechniqueId">The technique that is shown; null for none.</param>
/// <param name="LanguageIds">What is spoken, without repeats.</param>
internal sealed record DemonstrationVisit(Visit Visit, int TradeId, int? TechniqueId, int[] LanguageIds);
