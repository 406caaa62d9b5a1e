namespace CraftGraph.Api.Pages.Answers;

/// <summary>Something that plans promise a number of (fragment <c>IndicatorRow</c>).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The API's name of what it counts.</param>
/// <param name="Latest">The newest number that was published; null where none was.</param>
/// <param name="Targets">What plans promise.</param>
public sealed record IndicatorAnswer(string Slug, TextAnswer Name, string Unit, FigureAnswer? Latest, ListAnswer<TargetAnswer> Targets);

/// <summary>A number that a plan promises.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The API's name of what it counts.</param>
/// <param name="Year">By when; null where that was not published.</param>
/// <param name="IsApproximate">Whether its source says "about" or the like.</param>
/// <param name="MeasureAsPublished">What is measured, in the words of the sheet of targets, in English.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Sources">Where it was published.</param>
public sealed record TargetAnswer(
    decimal Value, string Unit, int? Year, bool IsApproximate, string MeasureAsPublished, NamedAnswer Plan, IReadOnlyList<SourceAnswer> Sources);
