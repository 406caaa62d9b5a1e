using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;

namespace CraftGraph.Api.Tests.Products;

/// <summary>Variants of articles.</summary>
public sealed class ProductVariantTests(CorpusDatabase database)
{
    [Fact]
    public async Task A_variant_costs_its_proportion_of_the_article_at_home_and_in_the_market()
    {
        using var client = new Client(database);

        var products = (await client.AskAsync("""
            {
              products(first: 60, where: { variants: { some: { pricePerMille: { neq: 0 } } } }) {
                nodes {
                  price { amountMinor currency }
                  offer(market: "us") { price { amountMinor currency } }
                  variants { pricePerMille price { amountMinor currency } priceIn(market: "us") { amountMinor currency } }
                }
              }
            }
            """)).GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Contains(products, product => product.GetProperty("offer").ValueKind is JsonValueKind.Null);
        Assert.Contains(products, product => product.GetProperty("offer").ValueKind is JsonValueKind.Object);
        Assert.All(products, product => Assert.All(product.GetProperty("variants").EnumerateArray(), variant =>
        {
            var factor = (1000m + variant.GetProperty("pricePerMille").GetInt32()) / 1000;
            AssertPrice(product.GetProperty("price"), factor, variant.GetProperty("price"));
            var offer = product.GetProperty("offer");
            if (offer.ValueKind is JsonValueKind.Null)
            {
                Assert.Equal(JsonValueKind.Null, variant.GetProperty("priceIn").ValueKind);
            }
            else
            {
                AssertPrice(offer.GetProperty("price"), factor, variant.GetProperty("priceIn"));
            }
        }));
    }

    [Fact]
    public async Task Conditions_in_one_some_hold_for_one_variant()
    {
        using var client = new Client(database);

        var data = await client.AskAsync("""
            {
              all: products(first: 100, where: { variants: { some: { values: { some: { slug: { eq: "large" } } } } } }) {
                nodes { slug variants { stock values { slug } } }
              }
              inStock: products(first: 100, where: { variants: { some: { stock: { gt: 0 }, values: { some: { slug: { eq: "large" } } } } } }) { nodes { slug } }
            }
            """);

        var all = data.GetProperty("all").GetProperty("nodes").EnumerateArray().ToList();
        var expected = all.Where(product => product.GetProperty("variants").EnumerateArray().Any(variant =>
            variant.GetProperty("stock").GetInt32() > 0 && variant.GetProperty("values").EnumerateArray().Any(value => value.GetProperty("slug").GetString() == "large")))
            .Select(product => product.GetProperty("slug").GetString()).ToList();
        Assert.InRange(expected.Count, 1, all.Count - 1);
        Assert.Equal(expected, data.GetProperty("inStock").GetProperty("nodes").EnumerateArray().Select(product => product.GetProperty("slug").GetString()).Take(expected.Count));
    }

    [Fact]
    public async Task The_values_of_an_articles_options_are_those_of_its_variants_each_once()
    {
        using var client = new Client(database);

        var products = (await client.AskAsync(
            "{ products(first: 50, where: { variants: { any: true } }) { nodes { optionValues { slug } variants { values { slug } } } } }"))
            .GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(50, products.Count);
        Assert.All(products, product => Assert.Equal(
            product.GetProperty("variants").EnumerateArray().SelectMany(variant => Slugs(variant.GetProperty("values"))).Distinct().Order(),
            Slugs(product.GetProperty("optionValues")).Order()));
    }

    private static void AssertPrice(JsonElement whole, decimal factor, JsonElement part)
    {
        Assert.Equal(Math.Round(whole.GetProperty("amountMinor").GetInt64() * factor, MidpointRounding.AwayFromZero), part.GetProperty("amountMinor").GetInt64());
        Assert.Equal(whole.GetProperty("currency").GetString(), part.GetProperty("currency").GetString());
    }

    private static IEnumerable<string?> Slugs(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("slug").GetString());
}
