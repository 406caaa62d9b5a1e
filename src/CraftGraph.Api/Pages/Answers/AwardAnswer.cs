namespace CraftGraph.Api.Pages.Answers;

/// <summary>A label that a maker or a product was awarded (fragment or selection of a page).</summary>
/// <param name="Number">The award's number, by which it is checked.</param>
/// <param name="Status">The API's name of how it stands with it today.</param>
/// <param name="ValidUntil">Its last day; null for no end.</param>
/// <param name="Label">The label.</param>
public sealed record AwardAnswer(string Number, string Status, DateOnly? ValidUntil, NamedAnswer Label);
