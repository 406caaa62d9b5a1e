namespace CraftGraph.Api.Pages.Answers;

/// <summary>Where something is known from (fragment <c>Reference</c>).</summary>
/// <param name="TitleAndAddress">Its title, with its address in brackets where it has one.</param>
/// <param name="Locator">The place inside a larger source, or a remark on it, in English.</param>
public sealed record SourceAnswer(string TitleAndAddress, string? Locator);
