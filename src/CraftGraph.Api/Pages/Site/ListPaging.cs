using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Which page of a list an address names, and the addresses of those beside it.</summary>
public static class ListPaging
{
    private const string After = "after";
    private const string Before = "before";
    private const string First = "first";
    private const string Last = "last";

    /// <summary>Gives an operation's variables <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> what the address says.</summary>
    /// <param name="request">The request.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="size">How many entries a page has.</param>
    public static JsonObject WithPage(this PageRequest request, JsonObject variables, int size)
    {
        if (request.Text(Before) is { } before)
        {
            variables[Last] = size;
            variables[Before] = before;
        }
        else
        {
            variables[First] = size;
            variables[After] = request.Text(After);
        }

        return variables;
    }

    /// <summary>The address of the list's beginning.</summary>
    /// <param name="request">The request.</param>
    /// <param name="changes">Conditions that are others; the rest stay.</param>
    public static string FirstAddress(this PageRequest request, params ReadOnlySpan<(string Name, string? Value)> changes) =>
        request.With([.. changes, (After, null), (Before, null)]);

    /// <summary>The address of the page behind this one; null on the last.</summary>
    public static string? NextAddress(this PageRequest request, PageInfoAnswer page) =>
        page.HasNextPage ? request.With((After, page.EndCursor), (Before, null)) : null;

    /// <summary>The address of the page before this one; null on the first.</summary>
    public static string? PreviousAddress(this PageRequest request, PageInfoAnswer page) =>
        page.HasPreviousPage ? request.With((After, null), (Before, page.StartCursor)) : null;

    /// <summary>Whether the address names another page than the first.</summary>
    public static bool IsInside(this PageRequest request) => request.Text(After) is not null || request.Text(Before) is not null;
}
