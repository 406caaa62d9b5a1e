using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;

namespace CraftGraph.Api.Pages.Search;

/// <summary>What the address of the search says that the reader looks for.</summary>
internal static class SearchSelection
{
    /// <summary>The names that stand behind the question mark.</summary>
    public const string Text = "q", Kind = "kind";

    private const int PageSize = 20;

    /// <summary>What the page's operation is asked with.</summary>
    public static JsonObject Variables(PageRequest request) => request.WithPage(
        new()
        {
            ["text"] = request.Text(Text) ?? "",
            ["hasText"] = request.Text(Text) is not null,

            // What is no kind would be a mistake in the operation.
            ["kinds"] = ListConditions.ListOf(request.Texts(Kind).Where(SearchWords.Kinds.ContainsKey)),
        },
        PageSize);
}
