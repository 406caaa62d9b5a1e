using System.Text.Json;
using System.Text.Json.Nodes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using CraftGraph.GraphQL.Tests.Execution;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Increments;

/// <summary>What is deferred or streamed below planned fields: the same in the end, from the same snapshot, and not run before the first part is handed out.</summary>
public sealed class DeferredRowsTests(DeferredRowsTests.Database database) : IClassFixture<DeferredRowsTests.Database>
{
    [Theory]
    [InlineData("{ items(first: 3) { nodes { slug ... @defer { title stock } } } }")]
    [InlineData("{ items(first: 3) { nodes { slug ... @defer { maker { name town { slug } } marks { nodes { slug } } } } } }")]
    [InlineData("{ items(first: 3) { nodes { maker { slug } ... @defer(label: \"a\") { maker { name items(first: 2) { nodes { slug } } } } } } }")]
    [InlineData("{ items(first: 3) { nodes { ... @defer(label: \"a\") { slug ... @defer(label: \"b\") { title allMarks { slug } } } } } }")]
    [InlineData("{ items(first: 3) { nodes { slug } ... @defer { totalCount pageInfo { hasNextPage endCursor } } } }")]
    [InlineData("{ items(first: 3) { ... @defer { nodes { slug } edges { cursor } } pageInfo { endCursor ... @defer { startCursor } } } }")]
    [InlineData("{ items(last: 4) { edges { cursor ... @defer { node { slug marks { nodes { slug } } } } } } }")]
    [InlineData("{ items(last: 4) { nodes @stream(initialCount: 1) { slug note } pageInfo { startCursor hasPreviousPage } } }")]
    [InlineData("{ items(first: 5) { nodes @stream(initialCount: 2) { slug marks { nodes { slug } } } pageInfo { endCursor hasNextPage } } }")]
    [InlineData("{ items(first: 5) { edges @stream { cursor node { slug price { minor } size { width height } } } } }")]
    [InlineData("{ items(first: 5) { ... @defer(label: \"d\") { nodes @stream(label: \"s\") { slug } } } }")]
    [InlineData("{ items(first: 5) { nodes { id ... @defer { allMarks @stream { id slug } } } } }")]
    [InlineData("{ items(first: 5) { nodes @stream { id ... @defer { maker { kind } changed made grade origin { slug } } } } }")]
    [InlineData("{ makers(first: 9) { nodes { __typename slug ... on Guild @defer { members } ... on Person @defer { born } } } }")]
    [InlineData("{ items(first: 2) { nodes { slug } } ... @defer { towns { nodes { name ... @defer { items(first: 2) { nodes { slug } } } } } } }")]
    [InlineData("{ resolved ... @defer { items(first: 2) { nodes { slug } } } ... @defer { again: resolved } }")]
    public async Task Is_in_the_end_what_it_is_without_parts(string query)
    {
        var request = database.Market.Request(query, default);
        var parts = await Parts.ReadAsync(database.Market.Engine, With(request));
        var whole = await Parts.WholeAsync(database.Market.Engine, request);

        var read = IncrementReader.Read(parts);

        Assert.NotEmpty(read.Announced);
        Assert.True(JsonNode.DeepEquals(whole["data"], read.Data), $"{whole}\n\n{string.Join('\n', parts)}");
        Assert.Empty(read.Errors);
    }

    [Fact]
    public async Task A_deferred_list_runs_after_the_first_part_is_handed_out()
    {
        const string query = "{ items(first: 3) { nodes { slug ... @defer { marks { nodes { slug } } } } } }";
        using var market = new MarketDatabase(items: 12);
        var ran = new List<CompiledStatement>();
        market.Store.Ran = ran.Add;

        await using var response = await market.Engine.SubscribeAsync(With(market.Request(query, default)), TestContext.Current.CancellationToken);
        await using var parts = response.Parts!.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await parts.MoveNextAsync());
        parts.Current.Dispose();
        Assert.Single(ran);

        while (await parts.MoveNextAsync())
        {
            parts.Current.Dispose();
        }

        Assert.Equal(1 + 3, ran.Count);
    }

    [Fact]
    public async Task Nothing_more_runs_when_the_client_goes_away_and_the_connection_is_free_again()
    {
        const string query = "{ items(first: 3) { nodes @stream(initialCount: 1) { slug marks { nodes { slug } } } } }";
        using var market = new MarketDatabase(items: 12, connections: 1);
        var ran = new List<CompiledStatement>();
        market.Store.Ran = ran.Add;

        await using (var response = await market.Engine.SubscribeAsync(With(market.Request(query, default)), TestContext.Current.CancellationToken))
        {
            await foreach (var part in response.ReadAllAsync(TestContext.Current.CancellationToken))
            {
                part.Dispose();
                break;
            }
        }

        Assert.Equal(2, ran.Count);
        market.Store.Ran = null;
        (await market.AskAsync("{ items(first: 1) { nodes { slug } } }")).ThrowIfErrors();
    }

    [Fact]
    public async Task Later_parts_read_the_snapshot_of_the_first()
    {
        const string query = "{ items(first: 1) { nodes { slug ... @defer { maker { items(first: 1) { totalCount } } siblings(first: 1) { totalCount } } } } }";
        using var market = new MarketDatabase(items: 12);
        market.Execute("PRAGMA journal_mode = WAL");
        var request = With(market.Request(query, default));
        var whole = await Parts.WholeAsync(market.Engine, request);
        var reader = new IncrementReader();

        await using var response = await market.Engine.SubscribeAsync(request, TestContext.Current.CancellationToken);
        await foreach (var part in response.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            using (part)
            {
                reader.Add(JsonNode.Parse(part.Json.Span)!.AsObject());
            }

            if (reader.Announced.Count == 1 && !reader.IsOver)
            {
                market.Execute("DELETE FROM Item");
            }
        }

        Assert.True(JsonNode.DeepEquals(whole["data"], reader.Data));
        Assert.Equal("[]", (await market.AskAsync("{ items { nodes { slug } } }")).At("items.nodes"));
    }

    [Fact]
    public async Task Parts_past_the_limit_are_delivered_with_the_part_around_them()
    {
        const string query = "{ items(first: 6) { nodes { slug ... @defer { title marks { nodes { slug } } } } ... @defer { totalCount } } }";
        var engine = new GraphQLEngine(MarketSchema.Create(MarketSchema.CreateEntities(1 << 20)), new() { MaxIncrementalParts = 3 });
        var request = With(database.Market.Request(query, default));

        var read = IncrementReader.Read(await Parts.ReadAsync(engine, request));

        Assert.Equal(3, read.Announced.Count);
        Assert.True(JsonNode.DeepEquals((await Parts.WholeAsync(engine, request))["data"], read.Data));
    }

    [Theory]
    [InlineData("slug @skip(if: $yes) ... @defer { title } ... @defer { stock }")]
    [InlineData("slug ... @defer { title @skip(if: $yes) } ... @defer { stock }")]
    [InlineData("slug @skip(if: $yes) ... @defer { title @skip(if: $yes) } ... @defer { stock @skip(if: $yes) }")]
    public async Task Parts_past_the_limit_may_be_left_out_whole(string selection)
    {
        var engine = new GraphQLEngine(MarketSchema.Create(MarketSchema.CreateEntities(1 << 20)), new() { MaxIncrementalParts = 3 });
        var request = With(database.Market.Request(
            $"query($yes: Boolean!) {{ items(first: 6) {{ nodes {{ {selection} }} }} }}", JsonDocument.Parse("""{ "yes": true }""").RootElement));

        var read = IncrementReader.Read(await Parts.ReadAsync(engine, request));

        Assert.True(JsonNode.DeepEquals((await Parts.WholeAsync(engine, request))["data"], read.Data));
    }

    [Fact]
    public async Task A_negative_initial_count_is_told_before_anything_runs()
    {
        var request = With(database.Market.Request("query($n: Int!) { items { nodes @stream(initialCount: $n) { slug } } }", JsonDocument.Parse("""{ "n": -1 }""").RootElement));

        var read = IncrementReader.Read(await Parts.ReadAsync(database.Market.Engine, request));

        Assert.Contains("\"initialCount\"", Assert.Single(read.Errors)!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("BAD_ARGUMENT", read.Errors[0]!["extensions"]!["code"]!.GetValue<string>());
    }

    private static OperationRequest With(OperationRequest request) => new()
    {
        Query = request.Query,
        Variables = request.Variables?.ValueKind is JsonValueKind.Object ? request.Variables : null,
        Services = request.Services,
        AcceptsIncrements = true,
    };

    public sealed class Database : IDisposable
    {
        internal MarketDatabase Market { get; } = new(items: 60);

        public void Dispose() => Market.Dispose();
    }
}
