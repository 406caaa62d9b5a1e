using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Plans;

/// <summary>What the page of all plans shows.</summary>
/// <param name="Plans">The plans, newest first.</param>
public sealed record PlanListAnswer(ListAnswer<PlanHeadAnswer> Plans);

/// <summary>A plan in a few words (fragment <c>PlanHead</c>).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Scope">The API's name of what it is for.</param>
/// <param name="Region">The region that it is for; null for the whole country.</param>
/// <param name="StartYear">Its first year; null where that was not published.</param>
/// <param name="EndYear">Its last year; null where that was not published.</param>
/// <param name="Budget">What it was to cost; null where that was not published.</param>
/// <param name="DeclaredAxisCount">How many axes it says it has; null where it says nothing.</param>
/// <param name="DeclaredProjectCount">How many projects it says it has; null where it says nothing.</param>
/// <param name="NamedProjectCount">How many of them sources name.</param>
public record PlanHeadAnswer(
    string Slug,
    TextAnswer Name,
    string Scope,
    NamedAnswer? Region,
    int? StartYear,
    int? EndYear,
    MoneyAnswer? Budget,
    int? DeclaredAxisCount,
    int? DeclaredProjectCount,
    int NamedProjectCount);
