using System.Diagnostics;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Sqlite;

public sealed class SqliteEntityStoreTests
{
    // Towns without end.
    private const string EndlessTowns = """
        DROP TABLE Town;
        CREATE VIEW Town AS
        WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers)
        SELECT number AS Id, 'town-' || number AS Slug, 'Town' AS Name, NULL AS Nickname, 0 AS Population FROM numbers;
        """;

    [Fact]
    public async Task A_cancelled_request_stops_in_the_middle_of_a_statement_and_its_connection_serves_the_next()
    {
        using var market = new MarketDatabase(items: 90, connections: 1);
        market.Execute(EndlessTowns);
        for (var i = 0; i < 3; i++)
        {
            using var cancellation = new CancellationTokenSource();
            var asking = Task.Run(() => market.AskAsync("{ towns { totalCount } }", cancellationToken: cancellation.Token), TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            var stopped = Stopwatch.StartNew();
            await cancellation.CancelAsync();

            Assert.Equal(("REQUEST_CANCELLED", "towns"), ((await asking).Error.Code, (await asking).Error.Path));
            Assert.True(stopped.Elapsed < TimeSpan.FromSeconds(2), $"{stopped.Elapsed}");
            Assert.Equal("90", (await market.AskAsync("{ items { totalCount } }")).At("items.totalCount"));
        }
    }

    [Fact]
    public async Task A_request_that_is_cancelled_before_it_runs_takes_no_connection()
    {
        using var market = new MarketDatabase(items: 12, connections: 1);
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
        using var market = new MarketDatabase(items: 30, connections: 2);
        var expected = (await market.AskAsync(query)).ThrowIfErrors().Json;

        await Parallel.ForAsync(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken }, async (_, _) =>
            Assert.Equal(expected, (await market.AskAsync(query)).Json));

        Assert.Empty(market.Bugs);
    }

    [Fact]
    public async Task All_lists_of_a_request_read_one_state_of_the_database()
    {
        using var market = new MarketDatabase(items: 30);
        market.Execute("PRAGMA journal_mode = WAL");
        market.Store.Ran = _ =>
        {
            market.Store.Ran = null;
            market.Execute("DELETE FROM ItemMark; DELETE FROM Item");
        };

        var answer = await market.AskAsync("{ a: items { totalCount } b: items { totalCount nodes { slug } } }");

        // The first statement reads nothing before its first row is asked for, so it may see the change; all must see the same.
        Assert.Equal(answer.At("a.totalCount"), answer.At("b.totalCount"));
        Assert.Equal("0", (await market.AskAsync("{ items { totalCount } }")).At("items.totalCount"));
    }

    [Fact]
    public async Task A_database_that_is_locked_for_a_moment_is_waited_for()
    {
        using var market = new MarketDatabase(items: 12, connections: 1);
        market.Execute("PRAGMA journal_mode = DELETE");
        await using var writer = market.CreateContext();
        await writer.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await writer.Database.ExecuteSqlRawAsync("BEGIN EXCLUSIVE", TestContext.Current.CancellationToken);

        var asking = Task.Run(() => market.AskAsync("{ items { nodes { slug } } }"), TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        await writer.Database.ExecuteSqlRawAsync("ROLLBACK", TestContext.Current.CancellationToken);

        (await asking).ThrowIfErrors();
    }

    [Fact]
    public async Task Statements_past_those_kept_prepared_are_prepared_anew()
    {
        using var market = new MarketDatabase(items: 12, connections: 1);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 520; i++)
            {
                var answer = await market.AskAsync($"{{ items(where: {{ stock: {{ gte: {-i} }} }}) {{ totalCount nodes {{ slug }} }} }}");
                Assert.Equal("12", answer.At("items.totalCount"));
            }
        }
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_told_as_a_bug_each_time_and_blocks_nobody()
    {
        using var market = new MarketDatabase(items: 12, connections: 1);
        using var store = new EntityFramework.Sqlite.SqliteEntityStore(() => new MarketContext("Data Source=/nowhere/at/all.db", Provider.Sqlite), 1);
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(async () => await store.OpenSessionAsync(TestContext.Current.CancellationToken));
        }

        (await market.AskAsync("{ items { totalCount } }")).ThrowIfErrors();
    }
}
