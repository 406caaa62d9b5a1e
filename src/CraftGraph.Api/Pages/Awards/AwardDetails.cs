using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Awards;

/// <summary>An award, as the API's type <c>LabelAward</c> describes it.</summary>
public sealed record AwardDetails(
    string Number,
    string Status,
    DateOnly AwardedOn,
    DateOnly? ValidUntil,
    bool IsDemonstration,
    Uri VerificationUrl,
    NamedAnswer Label,
    HolderAnswer Producer,
    NamedAnswer? Product,
    IReadOnlyList<AwardEventAnswer> History);

/// <summary>Who holds an award.</summary>
public sealed record HolderAnswer(string Slug, TextAnswer Name, NamedAnswer Region);

/// <summary>Something that happened to an award.</summary>
public sealed record AwardEventAnswer(string Kind, DateOnly EffectiveOn, TextAnswer? Reason);
