namespace CraftGraph.Api.Pages.Feeds;

/// <summary>The catalogue cannot answer for the next page of a feed, most often because it took too long.</summary>
internal sealed class FeedInterruptedException(string? reason) : Exception($"The feed cannot go on: {reason}");
