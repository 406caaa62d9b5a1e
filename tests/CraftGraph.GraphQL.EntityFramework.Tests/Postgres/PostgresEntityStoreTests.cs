using CraftGraph.GraphQL.EntityFramework.Postgres;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Postgres;

public sealed class PostgresEntityStoreTests
{
    private const string CloseOthers = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    [Fact]
    public async Task A_cancelled_request_stops_in_the_middle_of_a_statement_and_its_connection_serves_the_next()
    {
        using var market = Create(items: 90, connections: 1);
        market.Execute("""
            ALTER TABLE "Town" RENAME TO "Towns";
            CREATE VIEW "Town" AS SELECT town.* FROM "Towns" AS town, generate_series(1, 100000000000);
            """);
        for (var i = 0; i < 3; i++)
        {
            using var cancellation = new CancellationTokenSource();
            var asking = Task.Run(() => market.AskAsync("{ towns { totalCount } }", cancellationToken: cancellation.Token), TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await cancellation.CancelAsync();

            Assert.Equal(("REQUEST_CANCELLED", "towns"), ((await asking).Error.Code, (await asking).Error.Path));
            Assert.Equal("90", (await market.AskAsync("{ items { totalCount } }")).At("items.totalCount"));
        }
    }

    [Theory]
    [InlineData("{ items { totalCount } towns { totalCount } makers { nodes { slug } } }")]
    [InlineData("{ makers { nodes { ... on Guild { items(where: { town: { population: { gte: 0 } } }) { nodes { slug } } } } } }")]
    public async Task A_cancelled_request_leaves_no_statement_that_later_ones_take_for_prepared(string query)
    {
        using var market = Create(items: 30, connections: 1);
        market.Execute("""
            CREATE TABLE "Pauses" ("Seconds" integer);
            ALTER TABLE "Town" RENAME TO "Towns";
            CREATE VIEW "Town" AS SELECT town.* FROM "Towns" AS town, (SELECT pg_sleep(COALESCE((SELECT MAX("Seconds") FROM "Pauses"), 0)) OFFSET 0) AS pause;
            """);
        var expected = (await market.AskAsync(query)).ThrowIfErrors().Json;
        market.Execute("INSERT INTO \"Pauses\" VALUES (60)");
        for (var i = 0; i < 5; i++)
        {
            using var cancellation = new CancellationTokenSource();
            var asking = Task.Run(() => market.AskAsync(query, cancellationToken: cancellation.Token), TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await cancellation.CancelAsync();
            Assert.NotEmpty((await asking).Errors);
        }

        market.Execute("DELETE FROM \"Pauses\"");
        Assert.Equal(expected, (await market.AskAsync(query)).Json);
        Assert.Empty(market.Bugs);
    }

    [Fact]
    public async Task A_request_that_is_cancelled_before_it_runs_takes_no_connection()
    {
        using var market = Create(items: 12, connections: 1);
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("REQUEST_CANCELLED", (await market.AskAsync("{ items { totalCount } }", cancellationToken: cancellation.Token)).Error.Code);
        }

        (await market.AskAsync("{ items { totalCount } }")).ThrowIfErrors();
    }

    [Theory]
    [InlineData("{ a: items { totalCount } b: towns { totalCount } c: makers { nodes { items { nodes { slug } } } } }")]
    [InlineData("{ a: items { totalCount } b: towns { totalCount } c: makers { nodes { items { nodes { slug } } } } resolved }")]
    public async Task More_requests_than_connections_wait_for_their_turn(string query)
    {
        using var market = Create(items: 30, connections: 2);
        var expected = (await market.AskAsync(query)).ThrowIfErrors().Json;

        await Parallel.ForAsync(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken }, async (_, _) =>
            Assert.Equal(expected, (await market.AskAsync(query)).Json));

        Assert.Empty(market.Bugs);
    }

    [Theory]
    [InlineData("{ makers { nodes { slug items { totalCount nodes { slug } } } } items { totalCount } }")]
    [InlineData("{ makers { nodes { slug items { totalCount nodes { slug } } } } items { totalCount } resolved }")]
    public async Task All_levels_of_a_request_read_one_state_of_the_database(string query)
    {
        using var market = Create(items: 30);
        var before = (await market.AskAsync(query)).ThrowIfErrors().Json;
        market.Store.Ran = _ =>
        {
            market.Store.Ran = null;
            market.Execute("""DELETE FROM "ItemMark"; DELETE FROM "Item" """);
        };

        Assert.Equal(before, (await market.AskAsync(query)).ThrowIfErrors().Json);
        Assert.Equal("0", (await market.AskAsync("{ items { totalCount } }")).At("items.totalCount"));
    }

    [Fact]
    public async Task Connections_that_the_server_has_closed_are_replaced()
    {
        using var market = Create(items: 12);
        const string query = "{ items { nodes { slug marks { nodes { slug } } } } }";
        for (var i = 0; i < 3; i++)
        {
            await Parallel.ForAsync(0, 20, TestContext.Current.CancellationToken, async (_, _) => (await market.AskAsync(query)).ThrowIfErrors());
            market.Execute(CloseOthers);
        }

        (await market.AskAsync(query)).ThrowIfErrors();
    }

    [Fact]
    public async Task A_request_leaves_no_transaction_open()
    {
        using var market = Create(items: 12, connections: 1);
        foreach (var query in (string[])["{ items { totalCount } }", "{ towns { nodes { items { nodes { slug } } } } }", "{ towns(first: 0) { nodes { items { totalCount } } } }", "{ items { totalCount } resolved }"])
        {
            (await market.AskAsync(query)).ThrowIfErrors();
            await using var context = market.CreateContext();
            Assert.Equal(
                ["idle"],
                await context.Database.SqlQueryRaw<string>(
                    "SELECT state AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()").ToListAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Statements_can_only_read()
    {
        using var market = Create(items: 12);
        market.Execute("""
            CREATE FUNCTION clear() RETURNS integer LANGUAGE sql AS 'DELETE FROM "ItemMark" RETURNING 1';
            ALTER TABLE "Town" RENAME TO "Towns";
            CREATE VIEW "Town" AS SELECT town.* FROM "Towns" AS town, clear();
            """);

        Assert.Equal("INTERNAL_ERROR", (await market.AskAsync("{ towns { totalCount } }")).Error.Code);
        Assert.Contains("read-only transaction", Assert.Single(market.Bugs).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("some")]
    [InlineData("none")]
    public async Task Conditions_inside_conditions_are_planned_in_no_time(string quantifier)
    {
        using var market = Create(items: 90);
        market.Execute("ANALYZE");
        const int Levels = 13;
        var where = string.Concat(Enumerable.Repeat($$"""{ siblings: { {{quantifier}}: """, Levels)) + "{ stock: { ngt: 100 } }" + string.Concat(Enumerable.Repeat(" } }", Levels));
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(TimeSpan.FromMinutes(1));

        (await market.AskAsync($"{{ items(where: {where}) {{ totalCount nodes {{ slug }} }} }}", cancellationToken: cancellation.Token)).ThrowIfErrors();
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_told_as_a_bug_each_time_and_blocks_nobody()
    {
        using var market = Create(items: 12);
        using var store = new PostgresEntityStore(market.CreateContext, "Host=127.0.0.1;Port=1;Database=nowhere;Username=nobody", 1);
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<Npgsql.NpgsqlException>(async () => await store.OpenSessionAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Long_texts_and_many_rows_are_read_whole()
    {
        using var market = Create(items: 90);
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => (char)('a' + (i % 26))));
        market.Execute($"""UPDATE "Item" SET "Title" = "Slug" || '{text}' || 'é' """);

        var answer = await market.AskAsync("{ items(first: 100) { nodes { slug title } } }");

        Assert.All(answer.ThrowIfErrors().Find("items.nodes").EnumerateArray(), node =>
            Assert.Equal(node.GetProperty("slug").GetString() + text + "é", node.GetProperty("title").GetString()));
    }

    private static MarketDatabase Create(int items, int connections = 4) => new(items, connections: connections, provider: Provider.Postgres);
}
