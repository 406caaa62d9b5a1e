using System.Text.Json;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Tests.Snapshots;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Clients;

/// <summary>The tools that people use on a schema take ours.</summary>
public sealed class SchemaToolTests
{
    public static TheoryData<bool> Kinds => [false, true];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Relays_compiler_compiles_queries_connections_and_refetchable_fragments(bool asSubgraph)
    {
        var answer = await RunAsync("relay-compiler.mjs", new { schema = Sdl(asSubgraph), sources = "clients/relay" });

        Assert.True(answer.GetProperty("exitCode").GetInt32() == 0, answer.GetProperty("output").GetString());
        Assert.Equal(
            [
                "ProductAwardsQuery", "ProductAwardsRefetchQuery", "ProductAwards_product",
                "ProductListPaginationQuery", "ProductListQuery", "ProductList_item", "ProductList_products",
            ],
            answer.GetProperty("artifacts").EnumerateArray().Select(name => name.GetString()!.Replace(".graphql.ts", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_graphql_codegen_makes_of_operations_compiles_with_the_types_of_the_schema()
    {
        var answer = await RunAsync("codegen.mjs", new { schema = Sdl(asSubgraph: false), sources = "clients/codegen" });

        Assert.Empty(answer.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()));
        Assert.Contains("gql/graphql.ts", answer.GetProperty("files").EnumerateArray().Select(file => file.GetString()));
    }

    [Fact]
    public async Task Nothing_that_clients_of_the_last_release_use_has_changed()
    {
        var released = await File.ReadAllTextAsync(
            Path.Combine(RepositoryFiles.Root, "docs", "released-schema.graphql"), TestContext.Current.CancellationToken);

        var breaking = await RunAsync("inspector.mjs", new { released, current = Sdl(asSubgraph: false) });

        Assert.Empty(breaking.EnumerateArray().Select(change => change.GetString()));
    }

    [Fact]
    public async Task A_field_under_another_name_would_be_noticed()
    {
        var released = Sdl(asSubgraph: false);

        var breaking = await RunAsync(
            "inspector.mjs", new { released, current = released.Replace("  leadTimeDays: Int!", "  leadTime: Int!", StringComparison.Ordinal) });

        Assert.Contains("Product.leadTimeDays: Field 'leadTimeDays' was removed from object type 'Product'", breaking.EnumerateArray().Select(one => one.GetString()));
    }

    private static string Sdl(bool asSubgraph) => new SchemaDocument(CatalogueSchema.Create(asSubgraph)).Text;

    private static async Task<JsonElement> RunAsync(string script, object request) =>
        Assert.Single(await NodeRunner.RunAsync(script, [request], TestContext.Current.CancellationToken));
}
