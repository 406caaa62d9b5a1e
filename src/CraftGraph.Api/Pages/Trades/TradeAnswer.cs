using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Trades;

/// <summary>What the page of a trade shows.</summary>
/// <param name="Trade">The trade; null where none has the slug.</param>
public sealed record TradeAnswer(TradeDetails? Trade);

/// <summary>A trade, as the API's type <c>Trade</c> describes it.</summary>
public sealed record TradeDetails(
    string Slug,
    TextAnswer Name,
    NamedAnswer Category,
    IReadOnlyList<NamedAnswer> Materials,
    IReadOnlyList<NamedAnswer> Techniques,
    IReadOnlyList<TradeCodeAnswer> HsCodes,
    VitalityAnswer Vitality,
    ListAnswer<RankAnswer> Regions,
    ListAnswer<NamedAnswer> Labels,
    CountedAnswer<ProductCardAnswer> Products,
    CountedAnswer<ProducerRowAnswer> Producers,
    IReadOnlyList<SourceAnswer> Sources);

/// <summary>A code of the Harmonized System and what goods it names.</summary>
public sealed record TradeCodeAnswer(string Code, TextAnswer? Description);

/// <summary>How a trade is handed on, as the API's type <c>Vitality</c> counts it.</summary>
public sealed record VitalityAnswer(int Makers, int Masters, int VeteranMasters, int Apprentices, int Trainings, string Outlook);
