using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Plans;

/// <summary>What the page of a plan shows.</summary>
/// <param name="Plan">The plan; null where none has the slug.</param>
public sealed record PlanAnswer(PlanDetails? Plan);

/// <summary>A plan, as the API's type <c>Plan</c> describes it.</summary>
public sealed record PlanDetails(
    string Slug,
    TextAnswer Name,
    string Scope,
    NamedAnswer? Region,
    int? StartYear,
    int? EndYear,
    MoneyAnswer? Budget,
    int? DeclaredAxisCount,
    int? DeclaredProjectCount,
    int NamedProjectCount,
    DateOnly? SignedOn,
    TextAnswer? Vision,
    TextAnswer? HeadlineGoal,
    IReadOnlyList<PlanAxisAnswer> Axes,
    ListAnswer<PlanProjectAnswer> Projects,
    ListAnswer<IndicatorAnswer> Indicators,
    ListAnswer<PlanAgreementAnswer> Agreements,
    IReadOnlyList<SourceAnswer> Sources)
    : PlanHeadAnswer(Slug, Name, Scope, Region, StartYear, EndYear, Budget, DeclaredAxisCount, DeclaredProjectCount, NamedProjectCount);

/// <summary>An axis or a recommendation of a plan.</summary>
/// <param name="Slug">By which its projects name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The API's name of its kind.</param>
/// <param name="Position">Its number among those of its kind.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Emphasis">What weight it has in the plan.</param>
/// <param name="IsListOpen">Whether its projects are examples among others.</param>
public sealed record PlanAxisAnswer(string Slug, TextAnswer Name, string Kind, int Position, TextAnswer? Purpose, TextAnswer? Emphasis, bool IsListOpen);

/// <summary>A measure or project that sources name.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The API's name of its kind.</param>
/// <param name="Axis">The axis that it belongs to; null where none is stated.</param>
/// <param name="Budget">What it was to cost; null where that was not published.</param>
/// <param name="Quantity">How many of <paramref name="QuantityUnit"/> it is about.</param>
/// <param name="QuantityUnit">The API's name of what is counted.</param>
public sealed record PlanProjectAnswer(
    string Slug, TextAnswer Name, string Kind, PlanAxisKeyAnswer? Axis, MoneyAnswer? Budget, int? Quantity, string? QuantityUnit);

/// <summary>The axis of a project.</summary>
/// <param name="Slug">By which it is named.</param>
public sealed record PlanAxisKeyAnswer(string Slug);

/// <summary>An agreement that was signed for a plan.</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="SignedOn">The day on which it was signed; null where no day is known.</param>
/// <param name="SignedOnAsPublished">When it was signed, as published, in English.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Sources">Where that is known from.</param>
public sealed record PlanAgreementAnswer(
    string Slug, TextAnswer Name, DateOnly? SignedOn, string? SignedOnAsPublished, TextAnswer? Subject, IReadOnlyList<SourceAnswer> Sources);
