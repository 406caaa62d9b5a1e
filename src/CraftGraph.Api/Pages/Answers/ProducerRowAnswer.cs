namespace CraftGraph.Api.Pages.Answers;

/// <summary>What a list shows of a maker (fragment <c>ProducerRow</c>).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Kind">The API's name of its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">Its region since 2015.</param>
/// <param name="Town">Where it works; null where only the region is known.</param>
/// <param name="Trades">What it practises.</param>
/// <param name="IsDemonstration">Whether it was invented.</param>
public sealed record ProducerRowAnswer(
    string Slug, string Kind, TextAnswer Name, NamedAnswer Region, NamedAnswer? Town, IReadOnlyList<NamedAnswer> Trades, bool IsDemonstration);
