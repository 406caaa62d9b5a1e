using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Products;

/// <summary>What the address of a list of products says that the reader wants to see.</summary>
internal static class ProductSelection
{
    /// <summary>How many products a page has.</summary>
    public const int PageSize = 24;

    /// <summary>The names that stand behind the question mark.</summary>
    public const string Text = "q", Region = "region", Trade = "trade", Label = "label", Material = "material", Care = "care", Producer = "maker", Stock = "stock", Export = "export",
        Least = "min", Greatest = "max", Order = "sort", Destination = "destination";

    // The catalogue's prices are those of its makers.
    private const int MinorUnits = 100;

    /// <summary>What the page's operation is asked with.</summary>
    public static JsonObject Variables(PageRequest request) => request.WithPage(
        new()
        {
            ["search"] = request.Text(Text),
            ["where"] = Where(request),
            ["order"] = OrderOf(request) is var (field, direction) ? new JsonArray(new JsonObject { [field] = direction }) : null,
        },
        PageSize);

    /// <summary>What the page of one product is asked with: with the customs of a country once the reader chose one.</summary>
    public static JsonObject VariablesOfOne(PageRequest request)
    {
        var variables = new JsonObject { ["slug"] = request.Slug };
        if (request.Text(Destination) is { } destination)
        {
            variables["destination"] = destination;
            variables["hasDestination"] = true;
        }

        return variables;
    }

    /// <summary>Whether any condition stands in the address.</summary>
    public static bool IsNarrowed(PageRequest request) => request.Text(Text) is not null || Where(request).Count > 0;

    private static JsonObject Where(PageRequest request)
    {
        var where = new JsonObject();
        where.AddIn("region.slug", request.Texts(Region));
        where.AddIn("trade.slug", request.Texts(Trade));
        where.AddIn("labels.some.slug", request.Texts(Label));
        where.AddIn("materials.some.material.slug", request.Texts(Material));
        where.AddIn("care.some.suitability.slug", request.Texts(Care));

        // What is no kind would be a mistake in the operation.
        where.AddIn("producer.kind", request.Texts(Producer).Where(Words.ProducerWords.Kinds.ContainsKey));
        where.AddFlag("isInStock", request.Texts(Stock));
        where.AddFlag("isExportable", request.Texts(Export));
        where.AddRange("price.amountMinor", MinorOf(request.Number(Least)), MinorOf(request.Number(Greatest)));
        return where;
    }

    private static long? MinorOf(int? amount) => amount is >= 0 ? (long)amount * MinorUnits : null;

    // Unless the reader chose one, a text orders by relevance, and a list without one by what is new.
    private static (string Field, string Direction)? OrderOf(PageRequest request) => request.Text(Order) switch
    {
        "price" => ("price", "ASC"),
        "-price" => ("price", "DESC"),
        "name" => ("name", "ASC"),
        "new" => ("createdAt", "DESC"),
        _ => request.Text(Text) is null ? ("createdAt", "DESC") : null,
    };
}
