using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Producers;

/// <summary>What the page of a maker shows.</summary>
/// <param name="Producer">The maker; null where none has the slug.</param>
public sealed record ProducerAnswer(ProducerDetails? Producer);

/// <summary>A maker, as the API's interface <c>Producer</c> describes it, with what its own type adds.</summary>
public sealed record ProducerDetails(
    string Slug,
    string Kind,
    TextAnswer Name,
    TextAnswer? Description,
    IReadOnlyList<ImageAnswer> Images,
    NamedAnswer Region,
    NamedAnswer? Province,
    NamedAnswer? Town,
    IReadOnlyList<NamedAnswer> Trades,
    int? Apprentices,
    HoursAnswer? Hours,
    ListAnswer<VisitAnswer> Visits,
    AccessibilityAnswer? Accessibility,
    ListAnswer<AwardAnswer> Awards,
    ListingAnswer<ProductCardAnswer> Products,
    ListAnswer<OccurrenceAnswer> Occurrences,
    IReadOnlyList<SourceAnswer> Sources,
    bool IsDemonstration,
    int? Members,
    int? WomenMembers,
    int? FoundedYear,
    int? MasterSince,
    int? Employees,
    string? LegalForm);

/// <summary>Whether something is open now, and when today.</summary>
/// <param name="IsOpen">Whether it is open at this minute.</param>
/// <param name="NextChange">When it closes or opens next; null where that is not known.</param>
/// <param name="Reason">Why it is open or closed, where something is said.</param>
/// <param name="Intervals">The times of today, in Morocco.</param>
public sealed record HoursAnswer(bool IsOpen, DateTimeOffset? NextChange, TextAnswer? Reason, IReadOnlyList<HoursIntervalAnswer> Intervals);

/// <summary>A time in which something is open.</summary>
public sealed record HoursIntervalAnswer(TimeOnly Opens, TimeOnly Closes);
