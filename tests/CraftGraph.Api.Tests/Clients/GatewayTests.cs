using System.Text.Json;
using CraftGraph.Api.Tests.Federation;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Clients;

/// <summary>Apollo's composition and gateway, over the running subgraph and those of <c>tests/conformance/federation</c>.</summary>
public sealed class GatewayTests(RunningSubgraph host) : IClassFixture<RunningSubgraph>
{
    [Fact]
    public async Task Entities_of_another_subgraph_are_completed_by_one_request_in_order_and_null_where_they_are_gone()
    {
        var (answer, asked) = await AskAsync("{ latestReviews { stars product { slug name { value } price { amountMinor currency } reviews { id } } } }");

        var reviews = answer.GetProperty("latestReviews").EnumerateArray().ToList();
        Assert.Equal([5, 2, 4], reviews.Select(review => review.GetProperty("stars").GetInt32()));
        Assert.Equal(JsonValueKind.Null, reviews[1].GetProperty("product").ValueKind);
        foreach (var product in new[] { reviews[0], reviews[2] }.Select(review => review.GetProperty("product")))
        {
            Assert.Equal("demo-ouaouzguite-carpet-9", product.GetProperty("slug").GetString());
            Assert.Equal("Ouaouzguite carpet with waves, wool", product.GetProperty("name").GetProperty("value").GetString());
            Assert.Equal("MAD", product.GetProperty("price").GetProperty("currency").GetString());
            Assert.Equal(2, product.GetProperty("reviews").GetArrayLength());
        }

        Assert.Equal(3, Assert.Single(asked).GetProperty("representations").GetInt32());
    }

    [Fact]
    public async Task Another_subgraph_refers_to_an_entity_by_its_slug_and_shares_value_types()
    {
        var (answer, _) = await AskAsync(
            "{ stays { place { latitude } night { amountMinor } near { name { value } kind coordinates { latitude longitude } } } }");

        var stay = answer.GetProperty("stays")[0];
        Assert.Equal(34.064, stay.GetProperty("place").GetProperty("latitude").GetDouble());
        Assert.Equal(90_000, stay.GetProperty("night").GetProperty("amountMinor").GetInt32());
        var near = stay.GetProperty("near");
        Assert.Equal("Seffarine Square", near.GetProperty("name").GetProperty("value").GetString());
        Assert.Equal("HISTORIC_SQUARE", near.GetProperty("kind").GetString());
        Assert.Equal(-4.9727, near.GetProperty("coordinates").GetProperty("longitude").GetDouble());
    }

    [Fact]
    public async Task Another_subgraph_adds_a_field_to_the_types_of_an_interface()
    {
        var (answer, _) = await AskAsync("query($slug: String!) { producer(slug: $slug) { __typename averageStars } }", new { slug = "coop-azlag" });

        Assert.Equal("""{"__typename":"Cooperative","averageStars":4.5}""", answer.GetProperty("producer").GetRawText());
    }

    [Fact]
    public async Task Another_subgraph_adds_a_field_to_each_item_of_a_list()
    {
        var (answer, _) = await AskAsync("{ products(first: 40) { nodes { slug reviews { stars } } } }");

        var products = answer.GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(40, products.Count);
        Assert.Equal(
            "demo-ouaouzguite-carpet-9",
            Assert.Single(products, product => product.GetProperty("reviews").GetArrayLength() > 0).GetProperty("slug").GetString());
    }

    [Fact]
    public async Task The_subgraph_that_the_guide_shows_is_one_that_was_composed() => Assert.Equal(
        (await File.ReadAllTextAsync(Path.Combine(NodeRunner.Folder, "federation", "reviews.graphql"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"),
        Guide.ReadSubgraph());

    private async Task<(JsonElement Data, IReadOnlyList<JsonElement> Asked)> AskAsync(string query, object? variables = null)
    {
        var answer = Assert.Single(await NodeRunner.RunAsync(
            "federation.mjs", [new { url = host.Url, query, variables }], TestContext.Current.CancellationToken));

        // Composition does not count that an argument of a directive has the enum; Apollo's own subgraphs are told the same.
        Assert.DoesNotContain(
            answer.GetProperty("problems").EnumerateArray(),
            problem => !problem.GetString()!.StartsWith("Enum type \"CacheControlScope\" is defined but unused.", StringComparison.Ordinal));
        var result = answer.GetProperty("answer");
        Assert.False(result.TryGetProperty("errors", out var errors), errors.ToString());
        return (result.GetProperty("data"), [.. answer.GetProperty("asked").EnumerateArray()]);
    }
}
