namespace CraftGraph.GraphQL.Caching;

/// <summary>What a cache holds and has done since it was made.</summary>
/// <param name="Items">How many items it holds.</param>
/// <param name="Bytes">About how much memory they take.</param>
/// <param name="Capacity">How much they may take.</param>
/// <param name="Added">How many items were added.</param>
/// <param name="Dropped">How many had to go to make room.</param>
public readonly record struct CacheStatistics(int Items, long Bytes, long Capacity, long Added, long Dropped);
