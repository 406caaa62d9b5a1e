using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Regions;

/// <summary>What the page of a region shows.</summary>
/// <param name="Region">The region; null where none has the slug.</param>
public sealed record RegionAnswer(RegionDetails? Region);

/// <summary>A region, as the API's type <c>Region</c> describes it.</summary>
public sealed record RegionDetails(
    string Slug,
    TextAnswer Name,
    string Scheme,
    string IsoCode,
    NamedAnswer? Seat,
    IReadOnlyList<SuccessionAnswer> Successions,
    IReadOnlyList<SuccessionAnswer> Predecessors,
    ListAnswer<FigureAnswer> KeyFigures,
    ListAnswer<IndicatorAnswer> Indicators,
    ListAnswer<RankAnswer> Trades,
    CountedAnswer<ProductCardAnswer> Products,
    CountedAnswer<ProducerRowAnswer> Producers,
    ListAnswer<NamedAnswer> Labels,
    CountedAnswer<RegionPointOfSaleAnswer> PointsOfSale,
    ListAnswer<NamedAnswer> Circuits,
    ListAnswer<NamedAnswer> Plans,
    IReadOnlyList<SourceAnswer> Sources)
{
    /// <summary>Whether it is one of today's, which lists are narrowed by.</summary>
    public bool IsOfToday => Scheme == "SINCE_2015";
}

/// <summary>Where products of a region can be bought.</summary>
public sealed record RegionPointOfSaleAnswer(string Slug, TextAnswer Name, NamedAnswer Town, bool IsDemonstration);
