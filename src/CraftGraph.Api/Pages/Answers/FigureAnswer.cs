namespace CraftGraph.Api.Pages.Answers;

/// <summary>A published number (fragment <c>KeyFigureRow</c>).</summary>
/// <param name="Measure">What it measures.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The API's name of what it counts.</param>
/// <param name="Period">The time it is about, as published, in English; null where nothing was.</param>
/// <param name="IsApproximate">Whether its source says "about" or the like.</param>
/// <param name="Sources">Where it was published.</param>
public sealed record FigureAnswer(MeasureAnswer Measure, decimal Value, string Unit, string? Period, bool IsApproximate, IReadOnlyList<SourceAnswer> Sources);

/// <summary>What a number measures.</summary>
/// <param name="Name">Its name.</param>
public sealed record MeasureAnswer(TextAnswer Name);
