using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Products;

/// <summary>What the address of a list of products says that the reader wants to see.</summary>
internal static class ProductSelection
{
    /// <summary>How many products a page has.</summary>
    public const int PageSize = 24;

    /// <summary>The names that stand behind the question mark.</summary>
    public const string Text = "q", Region = "region", Trade = "trade", Label = "label", Material = "material", Producer = "maker", Stock = "stock", Export = "export",
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
        AddSlugs(where, "region", request.Texts(Region));
        AddSlugs(where, "trade", request.Texts(Trade));
        if (Condition(request.Texts(Label)) is { } labels)
        {
            where["labels"] = new JsonObject { ["some"] = labels };
        }

        if (Condition(request.Texts(Material)) is { } materials)
        {
            where["materials"] = new JsonObject { ["some"] = new JsonObject { ["material"] = materials } };
        }

        if (Kinds(request) is { Count: > 0 } kinds)
        {
            where["producer"] = new JsonObject { ["kind"] = new JsonObject { ["in"] = kinds } };
        }

        AddFlag(where, "isInStock", request.Texts(Stock));
        AddFlag(where, "isExportable", request.Texts(Export));
        var price = new JsonObject();
        AddPrice(price, "gte", request.Number(Least));
        AddPrice(price, "lte", request.Number(Greatest));
        if (price.Count > 0)
        {
            where["price"] = new JsonObject { ["amountMinor"] = price };
        }

        return where;
    }

    private static void AddSlugs(JsonObject where, string field, IReadOnlyList<string> slugs)
    {
        if (Condition(slugs) is { } condition)
        {
            where[field] = condition;
        }
    }

    private static JsonObject? Condition(IReadOnlyList<string> slugs) =>
        slugs.Count == 0 ? null : new() { ["slug"] = new JsonObject { ["in"] = new JsonArray([.. slugs.Select(slug => JsonValue.Create(slug))]) } };

    // What is no kind would be a mistake in the operation.
    private static JsonArray Kinds(PageRequest request) => [.. request.Texts(Producer).Where(Words.ProducerWords.Kinds.ContainsKey).Select(kind => JsonValue.Create(kind))];

    // Both values together are no condition.
    private static void AddFlag(JsonObject where, string field, IReadOnlyList<string> values)
    {
        if (values is ["true"] or ["false"])
        {
            where[field] = new JsonObject { ["eq"] = values[0] == "true" };
        }
    }

    private static void AddPrice(JsonObject condition, string comparison, int? amount)
    {
        if (amount is >= 0)
        {
            condition[comparison] = (long)amount * MinorUnits;
        }
    }

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
