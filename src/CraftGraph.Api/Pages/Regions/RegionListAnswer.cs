using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Regions;

/// <summary>What the page of all regions shows.</summary>
/// <param name="Today">The regions since 2015.</param>
/// <param name="Former">Those before.</param>
public sealed record RegionListAnswer(ListAnswer<RegionTileAnswer> Today, ListAnswer<FormerRegionAnswer> Former);

/// <summary>One of today's regions.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Products">How many products are made there.</param>
/// <param name="Producers">How many makers work there.</param>
public sealed record RegionTileAnswer(string Slug, TextAnswer Name, CountAnswer Products, CountAnswer Producers);

/// <summary>A region of before 2015.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Successions">What became of it.</param>
public sealed record FormerRegionAnswer(string Slug, TextAnswer Name, IReadOnlyList<SuccessionAnswer> Successions);

/// <summary>A region of today and how much of a former one it took.</summary>
/// <param name="Extent">The API's name of how much.</param>
/// <param name="Region">The region of today.</param>
public sealed record SuccessionAnswer(string Extent, NamedAnswer Region);
