using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Products;

/// <summary>A product in the words of schema.org, for search engines.</summary>
/// <remarks>Source: <see href="https://schema.org/Product"/>.</remarks>
internal static class ProductLinkedData
{
    /// <summary>The product with its maker and one offer for each market.</summary>
    public static JsonObject Of(ProductDetails product, PageRequest page) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Product",
        ["name"] = product.Name.Value,
        ["description"] = product.Description?.Value,
        ["sku"] = product.Sku,
        ["url"] = page.Origin + page.Path,
        ["image"] = new JsonArray([.. product.Images.Select(image => JsonValue.Create(page.Origin + image.Path))]),
        ["category"] = product.Trade.Name.Value,
        ["material"] = new JsonArray([.. product.Materials.Select(part => JsonValue.Create(part.Material.Name.Value))]),
        ["countryOfOrigin"] = new JsonObject { ["@type"] = "Country", ["name"] = "MA" },
        ["manufacturer"] = new JsonObject
        {
            ["@type"] = "Organization",
            ["name"] = product.Producer.Name.Value,
            ["url"] = page.Origin + SiteSection.Producers.Path(page.Language, product.Producer.Slug),
        },
        ["offers"] = new JsonArray([OfferOf(product.Price.Amount, product.Price.Currency, "MA", product, page), .. Offers(product, page)]),
    };

    private static IEnumerable<JsonNode> Offers(ProductDetails product, PageRequest page) =>
        from offer in product.Offers
        let country = offer.Market.CountryCode
        where country is not null
        select OfferOf(offer.Price.Amount, offer.Price.Currency, country, product, page);

    private static JsonObject OfferOf(decimal amount, string currency, string country, ProductDetails product, PageRequest page) => new()
    {
        ["@type"] = "Offer",
        ["url"] = page.Origin + page.Path,
        ["price"] = amount,
        ["priceCurrency"] = currency,
        ["eligibleRegion"] = country,
        ["availability"] = product.IsInStock ? "https://schema.org/InStock" : "https://schema.org/MadeToOrder",
    };
}
