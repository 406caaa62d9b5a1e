using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;

namespace CraftGraph.Api.Tests.Customs;

/// <summary>What customs ask of articles, by destination.</summary>
public sealed class ProductCustomsTests(CorpusDatabase database)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("XX")]
    [InlineData("FRA")]
    [InlineData("")]
    [InlineData("FR'; DROP TABLE Products --")]
    public async Task A_destination_that_is_no_country_is_refused_with_what_was_expected(string destination)
    {
        using var client = new Client(database);

        foreach (var (query, variables) in new (string, object?)[]
        {
            ($$"""{ products(first: 1) { nodes { customs(destination: "{{destination}}") { destination } } } }""", null),
            ("query ($country: CountryCode!) { products(first: 1) { nodes { customs(destination: $country) { destination } } } }", new { country = destination }),
            ("query ($country: CountryCode) { products(first: 1, preferentialIn: $country) { nodes { slug } } }", new { country = destination }),
        })
        {
            var (_, message, _) = await client.FailAsync(query, variables);
            Assert.Contains("expected the ISO 3166-1 code of a country, two capital letters, such as \"FR\"", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FR", "eu-association")]
    [InlineData("CH", "efta-free-trade")]
    [InlineData("TN", "agadir", "gafta")]
    [InlineData("US", "us-free-trade")]
    [InlineData("JP")]
    public async Task Preferences_are_those_of_the_destination(string destination, params string[] preferences)
    {
        using var client = new Client(database);

        var customs = (await client.AskAsync(
            "query ($country: CountryCode!) { products(first: 1) { nodes { customs(destination: $country) { preferences { slug } } } } }", new { country = destination }))
            .GetProperty("products").GetProperty("nodes")[0].GetProperty("customs");

        Assert.Equal(preferences, Slugs(customs.GetProperty("preferences")));
    }

    [Theory]
    [InlineData("carpets", "FR", "eur1 carpet-stamp", "lead-cadmium-test cites-permit")]
    [InlineData("carpets", "JP", "carpet-stamp form-a", "eur1 invoice-declaration lead-cadmium-test")]
    [InlineData("pottery-ceramics", "US", "lead-cadmium-test commercial-invoice", "eur1 carpet-stamp")]
    [InlineData("pottery-ceramics", "JP", "commercial-invoice", "lead-cadmium-test eur1")]
    [InlineData("thuya-marquetry", "JP", "forest-product-permit", "cites-permit")]
    public async Task Documents_are_those_of_the_trade_and_the_destination(string trade, string destination, string there, string absent)
    {
        using var client = new Client(database);

        var documents = Slugs((await client.AskAsync(
            "query ($trade: String!, $country: CountryCode!) { products(first: 1, where: { trade: { slug: { eq: $trade } } }) { nodes { customs(destination: $country) { documents { slug } } } } }",
            new { trade, country = destination }))
            .GetProperty("products").GetProperty("nodes")[0].GetProperty("customs").GetProperty("documents")).ToList();

        Assert.Empty(there.Split(' ').Except(documents));
        Assert.Empty(documents.Intersect(absent.Split(' ')));
    }

    [Fact]
    public async Task Articles_of_preferential_origin_in_a_country_are_those_whose_customs_say_so()
    {
        using var client = new Client(database);

        var data = await client.AskAsync("""
            {
              all: products(first: 100) { nodes { slug customs(destination: "TN") { preferentialOrigins { criterion } } } }
              preferential: products(first: 100, preferentialIn: "TN") { nodes { slug } }
            }
            """);

        var expected = data.GetProperty("all").GetProperty("nodes").EnumerateArray()
            .Where(product => product.GetProperty("customs").GetProperty("preferentialOrigins").GetArrayLength() > 0)
            .Select(product => product.GetProperty("slug").GetString()).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Slugs(data.GetProperty("preferential").GetProperty("nodes")).Take(expected.Count));
    }

    [Fact]
    public async Task A_national_code_begins_with_the_code_beside_it_and_volumes_are_products_of_the_sides()
    {
        using var client = new Client(database);

        var products = (await client.AskAsync("""
            {
              products(first: 100, where: { nationalCode: { code: { neq: null } } }) {
                nodes {
                  hsCode { code } nationalCode { code }
                  packaging { pieces lengthMillimeters widthMillimeters heightMillimeters volumeCubicMillimeters netWeightGrams grossWeightGrams }
                }
              }
            }
            """)).GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(100, products.Count);
        Assert.All(products, product => Assert.StartsWith(
            product.GetProperty("hsCode").GetProperty("code").GetString()!, product.GetProperty("nationalCode").GetProperty("code").GetString()!, StringComparison.Ordinal));
        var units = products.SelectMany(product => product.GetProperty("packaging").EnumerateArray()).ToList();
        Assert.NotEmpty(units);
        Assert.All(units, unit => Assert.Equal(
            (decimal)Int(unit, "lengthMillimeters") * Int(unit, "widthMillimeters") * Int(unit, "heightMillimeters"), unit.GetProperty("volumeCubicMillimeters").GetDecimal()));
        Assert.All(units, unit => Assert.True(Int(unit, "netWeightGrams") <= Int(unit, "grossWeightGrams")));
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static IEnumerable<string> Slugs(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("slug").GetString()!);
}
