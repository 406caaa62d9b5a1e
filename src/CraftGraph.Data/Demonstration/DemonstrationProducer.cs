using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>An invented maker with what belongs to it.</summary>
/// <param name="Producer">The maker, without its name: sort keys are made for those alone that are stored.</param>
/// <param name="Name">What it is called.</param>
/// <param name="TradeIds">Its trades, the main one first.</param>
internal readonly record struct DemonstrationProducer(Producer Producer, LocalizedText Name, int[] TradeIds);
