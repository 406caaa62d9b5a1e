namespace CraftGraph.Api.Pages.Answers;

/// <summary>Where a page of a list stands (fragment <c>Paging</c>).</summary>
/// <param name="HasNextPage">Whether the list goes on.</param>
/// <param name="HasPreviousPage">Whether something comes before.</param>
/// <param name="StartCursor">The place of the page's first entry.</param>
/// <param name="EndCursor">The place of its last entry.</param>
public sealed record PageInfoAnswer(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
