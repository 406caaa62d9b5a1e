using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Labels;

/// <summary>What the page of a label shows.</summary>
/// <param name="Label">The label; null where none has the slug.</param>
public sealed record LabelAnswer(LabelDetails? Label);

/// <summary>A label, as the API's type <c>Label</c> describes it.</summary>
public sealed record LabelDetails(
    string Slug,
    string Kind,
    TextAnswer Name,
    TextAnswer? Facts,
    NamedAnswer? Trade,
    NamedAnswer? Region,
    TextAnswer? IssuingBody,
    NamedAnswer? Issuer,
    TextAnswer? RegisteredWith,
    NamedAnswer? Register,
    string? YearAsPublished,
    int? UnitsCertified,
    IReadOnlyList<LegalBasisAnswer> LegalBasis,
    LabelAwardsAnswer Awards,
    IReadOnlyList<SourceAnswer> Sources);

/// <summary>A text of law on which a label rests, and what it says of it.</summary>
public sealed record LegalBasisAnswer(LegalTextAnswer LegalText, TextAnswer? Note);

/// <summary>A text of law, how it is cited, and its date as published, in English.</summary>
public sealed record LegalTextAnswer(TextAnswer Name, string Reference, string? DateAsPublished);

/// <summary>One page of a label's awards, and how all of them are spread over the regions.</summary>
public sealed record LabelAwardsAnswer(int TotalCount, PageInfoAnswer PageInfo, IReadOnlyList<LabelHolderAnswer> Nodes, IReadOnlyList<RegionCountAnswer>? Aggregates);

/// <summary>An award of the label, and who holds it.</summary>
/// <param name="Number">The award's number, by which it is checked.</param>
/// <param name="Status">The API's name of how it stands with it today.</param>
/// <param name="AwardedOn">Its first day.</param>
/// <param name="ValidUntil">Its last day; null for no end.</param>
/// <param name="IsDemonstration">Whether it was invented.</param>
/// <param name="Producer">Who holds it.</param>
/// <param name="Product">The article that it is for; null for all that the holder makes.</param>
public sealed record LabelHolderAnswer(
    string Number, string Status, DateOnly AwardedOn, DateOnly? ValidUntil, bool IsDemonstration, LabelHolderMakerAnswer Producer, NamedAnswer? Product);

/// <summary>The maker that holds an award.</summary>
public sealed record LabelHolderMakerAnswer(string Slug, TextAnswer Name, NamedAnswer Region);

/// <summary>How many awards a region's makers have.</summary>
public sealed record RegionCountAnswer(int Count, IReadOnlyList<GroupKeyAnswer> Keys);

/// <summary>What a group has in common: the region's slug and name.</summary>
public sealed record GroupKeyAnswer(string? Key, TextAnswer? Name);
