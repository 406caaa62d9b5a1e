namespace CraftGraph.Api.Pages.Answers;

/// <summary>Where a fact comes from.</summary>
/// <param name="TitleAndAddress">The source in words.</param>
public sealed record SourceAnswer(string TitleAndAddress);
