using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Labels;

/// <summary>What the address of a label's page says that the reader wants to see.</summary>
internal static class LabelSelection
{
    /// <summary>How many awards a page has.</summary>
    public const int AwardPageSize = 20;

    /// <summary>What the page's operation is asked with: the address names a page of the label's awards.</summary>
    public static JsonObject Variables(PageRequest request) => request.WithPage(new() { ["slug"] = request.Slug }, AwardPageSize);
}
