using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Labels;

/// <summary>What the page of all labels shows.</summary>
/// <param name="Labels">The labels.</param>
public sealed record LabelListAnswer(ListAnswer<LabelTileAnswer> Labels);

/// <summary>A label.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Kind">The API's name of its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Region">The region that it is for; null where it is for all.</param>
/// <param name="Awards">How often it was awarded.</param>
public sealed record LabelTileAnswer(string Slug, string Kind, TextAnswer Name, NamedAnswer? Region, CountAnswer Awards);
