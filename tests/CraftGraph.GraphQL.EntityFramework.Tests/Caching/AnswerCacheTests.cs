using System.Globalization;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Caching;

/// <summary>Whether an answer was made anew shows in the statements that ran.</summary>
public abstract class AnswerCacheTests(Provider provider) : IDisposable
{
    private const string Items = "query($stock: Int, $titles: [String!]) { items(first: 5, where: { stock: { gte: $stock }, title: { in: $titles } }) { totalCount } }";
    private const string Towns = "{ towns { totalCount } }";

    private readonly ManualTime _time = new();
    private DataChanges? _changes;
    private MarketDatabase? _market;

    [Fact]
    public async Task A_question_asked_again_runs_nothing_and_gets_the_same_answer()
    {
        var market = Create();
        var first = await AskAsync(Items);
        var again = await AskAsync(Items);

        Assert.Equal((1, 0), (first.Statements, again.Statements));
        Assert.Equal(first.Json, again.Json);
        Assert.Equal(1, market.Engine.AnswerStatistics.Items);
    }

    [Theory]
    [InlineData("{}", """{ "stock": 1 }""")]
    [InlineData("""{ "stock": 1 }""", """{ "stock": 2 }""")]
    [InlineData("""{ "titles": ["rug"] }""", """{ "titles": ["rug", "rug"] }""")]
    [InlineData("""{ "titles": ["ab"] }""", """{ "titles": ["a", "b"] }""")]
    [InlineData("{}", """{ "titles": [] }""")]
    public async Task Other_variables_are_another_question(string variables, string others)
    {
        Create();
        await AskAsync(Items, variables);

        Assert.Equal(1, (await AskAsync(Items, others)).Statements);
        Assert.Equal(0, (await AskAsync(Items, variables)).Statements);
    }

    [Theory]
    [InlineData("""{ "titles": "rug" }""", """{ "titles": ["rug"] }""")]
    [InlineData("""{ "stock": 1, "titles": ["rug"] }""", """{ "titles": ["rug"], "stock": 1 }""")]
    [InlineData("""{ "stock": 1 }""", """{ "stock": 1, "unknown": 2 }""")]
    public async Task Variables_that_come_to_the_same_are_the_same_question(string variables, string others)
    {
        Create();
        var first = await AskAsync(Items, variables);
        var again = await AskAsync(Items, others);

        Assert.Equal((1, 0), (first.Statements, again.Statements));
        Assert.Equal(first.Json, again.Json);
    }

    [Fact]
    public async Task What_is_written_by_anybody_is_in_the_next_answer()
    {
        var market = Create(TimeSpan.Zero);
        await AskAsync(Items);
        market.Execute("""UPDATE "Item" SET "Stock" = "Stock" + 1""");

        Assert.Equal(1, (await AskAsync(Items)).Statements);
    }

    [Fact]
    public async Task What_others_write_is_looked_for_once_in_a_while()
    {
        var market = Create(TimeSpan.FromSeconds(1));
        await AskAsync(Items);
        market.Execute("""UPDATE "Item" SET "Stock" = "Stock" + 1""");

        Assert.Equal(0, (await AskAsync(Items)).Statements);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, (await AskAsync(Items)).Statements);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_this_process_writes_makes_answers_anew_that_were_read_from_it_and_no_others(bool inTransaction)
    {
        var market = Create(interval: null);
        await AskAsync(Items);
        await AskAsync(Towns);
        await using (var context = market.CreateContext(new WriteInterceptor(_changes!)))
        {
            await using var transaction = inTransaction ? await context.Database.BeginTransactionAsync(TestContext.Current.CancellationToken) : null;
            (await context.Set<Item>().FirstAsync(TestContext.Current.CancellationToken)).Stock++;
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            if (transaction is not null)
            {
                // Not before the commit.
                Assert.Equal(0, (await AskAsync(Items)).Statements);
                await transaction.CommitAsync(TestContext.Current.CancellationToken);
            }
        }

        Assert.Equal((1, 0), ((await AskAsync(Items)).Statements, (await AskAsync(Towns)).Statements));
    }

    [Fact]
    public async Task What_the_database_deletes_along_counts_as_written()
    {
        var market = Create(interval: null);
        const string awards = "{ awards { totalCount } }";
        var before = await AskAsync(awards);
        await AskAsync(Towns);
        await using (var context = market.CreateContext(new WriteInterceptor(_changes!)))
        {
            var mark = await context.Set<Award>().Select(award => award.Mark).FirstAsync(TestContext.Current.CancellationToken);
            context.Remove(mark);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.NotEqual(before.Json, (await AskAsync(awards)).Json);
        Assert.Equal(0, (await AskAsync(Towns)).Statements);
    }

    [Fact]
    public async Task A_command_that_does_not_tell_what_it_writes_makes_all_answers_anew()
    {
        var market = Create(interval: null);
        await AskAsync(Items);
        await AskAsync(Towns);
        await using (var context = market.CreateContext(new WriteInterceptor(_changes!)))
        {
            await context.Set<Item>().ExecuteUpdateAsync(
                update => update.SetProperty(item => item.Stock, item => item.Stock + 1), TestContext.Current.CancellationToken);
        }

        Assert.Equal((1, 1), ((await AskAsync(Items)).Statements, (await AskAsync(Towns)).Statements));
    }

    [Fact]
    public async Task What_is_written_while_an_answer_is_made_is_not_missing_from_the_next()
    {
        var market = Create(TimeSpan.Zero);
        if (provider is Provider.Sqlite)
        {
            market.Execute("PRAGMA journal_mode = WAL");
        }

        // The first statement has its snapshot, then somebody writes, then the answer is done and kept.
        var before = await AskAsync("{ a: items { totalCount } b: towns { totalCount } }");
        market.Execute("""UPDATE "Item" SET "Stock" = 0""");
        market.Store.Ran = _ =>
        {
            market.Store.Ran = null;
            market.Execute("""DELETE FROM "ItemMark" """);
            market.Execute("""DELETE FROM "Item" """);
        };
        await market.AskAsync("{ a: items { totalCount } b: towns { totalCount } }");

        Assert.NotEqual(before.Json, (await AskAsync("{ a: items { totalCount } b: towns { totalCount } }")).Json);
    }

    [Fact]
    public async Task An_answer_is_kept_for_the_least_age_of_what_it_has()
    {
        Create();
        await AskAsync(Items);
        await AskAsync("{ kept items { totalCount } }");
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(1, (await AskAsync("{ kept items { totalCount } }")).Statements);
        Assert.Equal(0, (await AskAsync(Items)).Statements);
        _time.Advance(TimeSpan.FromSeconds(55));
        Assert.Equal(1, (await AskAsync(Items)).Statements);
    }

    [Theory]
    [InlineData("{ resolved items { totalCount } }")]
    [InlineData("{ own items { totalCount } }")]
    [InlineData("{ items(first: -1) { nodes { slug } } towns { totalCount } }")]
    [InlineData("query($id: ID!) { node(id: $id) { id } items { totalCount } }")]
    public async Task What_has_no_age_is_private_or_has_errors_is_not_kept(string query)
    {
        var market = Create();
        await AskAsync(query, """{ "id": "no id" }""");

        Assert.Equal(1, (await AskAsync(query, """{ "id": "no id" }""")).Statements);
        Assert.Equal(0, market.Engine.AnswerStatistics.Added);
    }

    [Fact]
    public async Task Requests_that_ask_the_same_at_once_have_one_answer_made()
    {
        var market = Create();
        var ran = 0;
        market.Store.Ran = _ => Interlocked.Increment(ref ran);
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => market.AskAsync("{ items { nodes { slug } } }"))));

        Assert.Single(answers.Select(answer => answer.ThrowIfErrors().Json).Distinct());
        Assert.Equal(1, ran);
    }

    [Fact]
    public async Task A_request_that_gives_up_takes_none_of_those_with_it_that_wait_for_its_answer()
    {
        var market = Create();
        using var cancellation = new CancellationTokenSource();
        var running = new TaskCompletionSource();
        using var mayGoOn = new ManualResetEventSlim();
        market.Store.Ran = _ =>
        {
            market.Store.Ran = null;
            running.SetResult();
            mayGoOn.Wait(TestContext.Current.CancellationToken);
        };
        var givingUp = Task.Run(() => market.AskAsync(Items, cancellationToken: cancellation.Token), TestContext.Current.CancellationToken);
        await running.Task;
        var waiting = Enumerable.Range(0, 5).Select(_ => Task.Run(() => market.AskAsync(Items))).ToList();
        await cancellation.CancelAsync();
        mayGoOn.Set();
        await givingUp;

        Assert.All(await Task.WhenAll(waiting), answer => answer.ThrowIfErrors());
    }

    [Fact]
    public async Task Answers_stay_within_their_memory_and_those_asked_again_and_again_stay()
    {
        var market = Create(bytes: 50_000);
        await AskAsync(Towns);
        for (var i = 0; i < 300; i++)
        {
            var asked = string.Create(CultureInfo.InvariantCulture, $"{{ \"stock\": {i} }}");
            Assert.Equal(1, (await AskAsync(Items, asked)).Statements);
            Assert.Equal(0, (await AskAsync(Towns)).Statements);
        }

        Assert.InRange(market.Engine.AnswerStatistics.Bytes, 25_000, 50_000);
    }

    [Fact]
    public async Task What_the_host_sets_without_saying_what_it_is_keeps_answers_from_being_kept()
    {
        var market = Create();
        await AskAsync(Items);
        using var variables = System.Text.Json.JsonDocument.Parse("{}");
        var plain = market.Request(Items, variables.RootElement);
        foreach (var (variant, statements) in new[] { (null, 1), ("ar", 1), ("ar", 0), ("fr", 1), (null, 1), ("ar", 0) })
        {
            var ran = 0;
            market.Store.Ran = _ => ran++;
            using var answer = await market.Engine.ExecuteAsync(
                new() { Query = Items, Services = plain.Services, Prepare = _ => { }, Variant = variant }, TestContext.Current.CancellationToken);
            Assert.Equal(statements, ran);
        }
    }

    public void Dispose()
    {
        _market?.Dispose();
        _changes?.Dispose();
        GC.SuppressFinalize(this);
    }

    // On PostgreSQL what other tests write on the same server counts as written by others.
    private MarketDatabase Create(long bytes = 1 << 20) => Create(provider is Provider.Sqlite ? TimeSpan.Zero : null, bytes);

    /// <param name="interval">How often others are looked for; null for never.</param>
    /// <param name="bytes">The room for answers.</param>
    private MarketDatabase Create(TimeSpan? interval, long bytes = 1 << 20) => _market = new(
        items: 12,
        provider: provider,
        options: new() { TimeProvider = _time },
        answers: store => new()
        {
            Bytes = bytes,
            Changes = _changes = new(interval is null ? null : store.ReadChangeMarkAsync, interval ?? default, _time),
        });

    private async Task<(string Json, int Statements)> AskAsync(string query, string? variables = null)
    {
        var statements = 0;
        _market!.Store.Ran = _ => statements++;
        var answer = await _market.AskAsync(query, variables);
        _market.Store.Ran = null;
        Assert.Empty(_market.Bugs);
        return (answer.Json, statements);
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);

        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}

public sealed class AnswerCacheOnSqliteTests() : AnswerCacheTests(Provider.Sqlite);

public sealed class AnswerCacheOnPostgresTests() : AnswerCacheTests(Provider.Postgres);
