using System.Text.Json;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Clients;

/// <summary>The clients that people use get the catalogue's answers, and its mistakes, from the running host.</summary>
public sealed class ClientTests(RunningCatalogue host) : IClassFixture<RunningCatalogue>
{
    private const string Region = "query($slug: String!) { region(slug: $slug) { slug name(language: FR) { value } } }";

    public static TheoryData<string> Scripts => ["apollo-client.mjs", "urql.mjs", "graphql-request.mjs"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_client_gets_an_answer_for_its_variables(string script)
    {
        var answer = await RunAsync(script, new { url = host.Url, query = Region, variables = new { slug = "old-souss-massa-draa" } });

        Assert.Equal("Souss-Massa-Drâa", answer.GetProperty("data").GetProperty("region").GetProperty("name").GetProperty("value").GetString());
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_client_sees_the_code_and_the_path_of_a_mistake(string script)
    {
        var answer = await RunAsync(script, new { url = host.Url, query = "{ product(id: \"x\") { slug } }" });

        var error = Assert.Single(answer.GetProperty("problem").EnumerateArray());
        Assert.Equal("ID_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""["product"]""", error.GetProperty("path").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_client_sees_what_is_wrong_with_its_document(string script)
    {
        var answer = await RunAsync(script, new { url = host.Url, query = "{ nope }" });

        var error = Assert.Single(answer.GetProperty("problem").EnumerateArray());
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Urql_asks_over_GET()
    {
        var answer = await RunAsync(
            "urql.mjs", new { url = host.Url, query = Region, variables = new { slug = "old-souss-massa-draa" }, preferGet = true });

        Assert.Equal("old-souss-massa-draa", answer.GetProperty("data").GetProperty("region").GetProperty("slug").GetString());
    }

    [Fact]
    public async Task Graphql_request_asks_in_a_language()
    {
        const string Query = "{ region(slug: \"fes-meknes\") { name { value language } } }";

        var answer = await RunAsync(
            "graphql-request.mjs", new { url = host.Url, query = Query, headers = new Dictionary<string, string> { ["Accept-Language"] = "ar" } });

        Assert.Equal("AR", answer.GetProperty("data").GetProperty("region").GetProperty("name").GetProperty("language").GetString());
    }

    [Fact]
    public async Task Apollo_Client_joins_the_pages_of_a_connection_in_its_cache()
    {
        const string Query = """
            query($first: Int!, $after: String) {
              products(first: $first, after: $after) {
                edges { cursor node { id slug } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;
        var whole = await RunAsync("apollo-client.mjs", new { url = host.Url, query = Query, variables = new { first = 40 } });

        var paged = await RunAsync(
            "apollo-client.mjs", new { url = host.Url, query = Query, variables = new { first = 15 }, pages = new { of = "products", count = 3 } });

        Assert.Equal(3, paged.GetProperty("sent").GetArrayLength());
        Assert.Equal(40, Slugs(whole).Count);
        Assert.Equal(Slugs(whole), Slugs(paged));
    }

    [Fact]
    public async Task Apollo_Client_calls_a_document_by_its_hash_over_GET_and_brings_the_text_once()
    {
        var request = new { url = host.Url, query = Region, variables = new { slug = "old-souss-massa-draa" }, persisted = true };

        var answers = await NodeRunner.RunAsync("apollo-client.mjs", [request, request], TestContext.Current.CancellationToken);

        Assert.All(answers, answer => Assert.Equal(
            "Souss-Massa-Drâa", answer.GetProperty("data").GetProperty("region").GetProperty("name").GetProperty("value").GetString()));
        Assert.Equal(
            """[{"method":"GET","hasQuery":false,"hasHash":true},{"method":"POST","hasQuery":true,"hasHash":true}]""",
            answers[0].GetProperty("sent").GetRawText());
        Assert.Equal("""[{"method":"GET","hasQuery":false,"hasHash":true}]""", answers[1].GetProperty("sent").GetRawText());
    }

    [Theory]
    [InlineData("websocket.mjs")]
    [InlineData("legacy-websocket.mjs")]
    public async Task A_client_gets_an_answer_over_a_WebSocket(string script)
    {
        var answer = await RunAsync(
            script,
            new { url = host.Url.Replace("http:", "ws:", StringComparison.Ordinal), operation = new { query = Region, variables = new { slug = "fes-meknes" } } });

        var result = Assert.Single(answer.GetProperty("results").EnumerateArray());
        Assert.Equal("Fès-Meknès", result.GetProperty("data").GetProperty("region").GetProperty("name").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("websocket.mjs")]
    [InlineData("legacy-websocket.mjs")]
    public async Task A_client_sees_what_is_wrong_with_its_document_over_a_WebSocket(string script)
    {
        var answer = await RunAsync(
            script, new { url = host.Url.Replace("http:", "ws:", StringComparison.Ordinal), operation = new { query = "{ nope }" } });

        Assert.Contains("GRAPHQL_VALIDATION_FAILED", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graphql_sse_gets_an_answer_as_a_stream_of_one()
    {
        var answer = await RunAsync(
            "event-stream.mjs", new { url = host.Url, operation = new { query = Region, variables = new { slug = "fes-meknes" } } });

        var result = Assert.Single(answer.GetProperty("results").EnumerateArray());
        Assert.Equal("Fès-Meknès", result.GetProperty("data").GetProperty("region").GetProperty("name").GetProperty("value").GetString());
        Assert.True(answer.GetProperty("isComplete").GetBoolean());
    }

    private static List<string> Slugs(JsonElement answer) => [.. answer.GetProperty("data").GetProperty("products").GetProperty("edges")
        .EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("slug").GetString()!)];

    private static async Task<JsonElement> RunAsync(string script, object request) =>
        Assert.Single(await NodeRunner.RunAsync(script, [request], TestContext.Current.CancellationToken));
}
