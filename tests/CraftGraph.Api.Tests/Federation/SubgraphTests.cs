using System.Net.Http.Json;
using System.Text.Json;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Federation;

public sealed class SubgraphTests(SubgraphTests.Host host) : IClassFixture<SubgraphTests.Host>
{
    private const string Entities =
        "query($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on HsCode { code } ... on Trade { slug name { value } } } }";

    [Fact]
    public void The_subgraphs_schema_is_valid() => Assert.Empty(SchemaValidator.Validate(CatalogueSchema.Create(asSubgraph: true)));

    [Fact]
    public async Task The_service_tells_the_SDL_that_is_printed()
    {
        var answer = await AskAsync("{ _service { sdl } }");

        Assert.Equal(
            new SchemaDocument(CatalogueSchema.Create(asSubgraph: true)).Text,
            answer.GetProperty("data").GetProperty("_service").GetProperty("sdl").GetString() + "\n");
    }

    [Fact]
    public async Task Entities_are_found_by_the_keys_that_the_schema_shows()
    {
        var answer = await AskAsync(Entities, new
        {
            representations = new object[]
            {
                new { __typename = "Trade", id = new GlobalId("Trade", "carpets").ToString() },
                new { __typename = "HsCode", code = "570110" },
                new { __typename = "Trade", slug = "no-such-trade" },
            },
        });

        Assert.Equal(
            """{"_entities":[{"__typename":"Trade","slug":"carpets","name":{"value":"Carpets"}},{"__typename":"HsCode","code":"570110"},null]}""",
            answer.GetProperty("data").GetRawText());
        Assert.False(answer.TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public async Task A_request_is_priced_by_its_representations(int count)
    {
        var representations = Enumerable.Range(0, count).Select(i => new { __typename = "Trade", slug = $"trade-{i}" });

        var answer = await AskAsync(Entities, new { representations }, ("GraphQL-Cost", "report"));

        // An entity is one object, and its name another.
        Assert.Equal(1 + (2 * count), answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetInt32());
    }

    [Fact]
    public async Task A_host_that_is_no_subgraph_has_nothing_of_it()
    {
        using var plain = new CatalogueHost();

        var answer = await AskAsync(plain.Client, "{ _service { sdl } }", null);

        Assert.Contains("Cannot query field \"_service\"", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guides_request_has_the_guides_answer()
    {
        var (request, expected) = Guide.ReadExample();
        using var content = new StringContent(request, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));

        using var response = await host.Client.PostAsync("/graphql", content, TestContext.Current.CancellationToken);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), answer), answer.ToString());
    }

    private Task<JsonElement> AskAsync(string query, object? variables = null, params (string Name, string Value)[] headers) =>
        AskAsync(host.Client, query, variables, headers);

    private static async Task<JsonElement> AskAsync(HttpClient client, string query, object? variables, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public sealed class Host : IDisposable
    {
        private readonly CatalogueHost _host = new(("GraphQL:Federation", "true"));

        public HttpClient Client => _host.Client;

        public void Dispose() => _host.Dispose();
    }
}
