using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;

namespace CraftGraph.Api.Pages.Producers;

/// <summary>What the address of a list of makers says that the reader wants to see.</summary>
internal static class ProducerSelection
{
    /// <summary>How many makers a page has.</summary>
    public const int PageSize = 20;

    /// <summary>How many products the page of one maker has.</summary>
    public const int ProductPageSize = 12;

    /// <summary>The names that stand behind the question mark.</summary>
    public const string Text = "q", Kind = "kind", Region = "region", Trade = "trade", Label = "label", Demonstration = "demonstration";

    /// <summary>What the page's operation is asked with. Unless a text orders by relevance, makers stand by name.</summary>
    public static JsonObject Variables(PageRequest request) => request.WithPage(
        new()
        {
            ["search"] = request.Text(Text),
            ["where"] = Where(request),
            ["order"] = request.Text(Text) is null ? new JsonArray(new JsonObject { ["name"] = "ASC" }) : null,
        },
        PageSize);

    /// <summary>What the page of one maker is asked with: the address names a page of its products.</summary>
    public static JsonObject VariablesOfOne(PageRequest request) => request.WithPage(new() { ["slug"] = request.Slug }, ProductPageSize);

    /// <summary>Whether any condition stands in the address.</summary>
    public static bool IsNarrowed(PageRequest request) => request.Text(Text) is not null || Where(request).Count > 0;

    private static JsonObject Where(PageRequest request)
    {
        var where = new JsonObject();

        // What is no kind would be a mistake in the operation.
        where.AddIn("kind", request.Texts(Kind).Where(ProducerWords.Kinds.ContainsKey));
        where.AddIn("region.slug", request.Texts(Region));
        where.AddIn("trades.some.slug", request.Texts(Trade));
        where.AddIn("awards.some.label.slug", request.Texts(Label));
        where.AddFlag("isDemonstration", request.Texts(Demonstration));
        return where;
    }
}
