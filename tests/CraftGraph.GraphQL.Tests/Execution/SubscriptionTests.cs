using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private const string Sdl = """
        type Query { name: String }
        type Mutation { rename: String }
        type Subscription { prices(of: ID = "rug", from: Int! = 1): Price  strict: Price!  unbound: Int }
        type Price { of: ID amount: Int broken: Int! }
        """;

    [Fact]
    public async Task Each_event_is_executed_with_itself_as_the_root_value()
    {
        var engine = EngineOf(context => new(Count(context.Argument<string>("of")!, context.Argument<int>("from"), 3)));

        var answers = await ReadAsync(engine, """subscription ($n: Int!) { p: prices(of: "lamp", from: $n) { of amount } }""", """{ "n": 4 }""");

        Assert.Equal(
            [
                """{"data":{"p":{"of":"lamp","amount":4}}}""",
                """{"data":{"p":{"of":"lamp","amount":5}}}""",
                """{"data":{"p":{"of":"lamp","amount":6}}}""",
            ],
            answers);
    }

    [Fact]
    public async Task An_event_reaches_a_planned_field_as_its_parent()
    {
        var planned = new PlannedHandler((_, parent, writer) =>
        {
            writer.WriteNumber(((int?)Amount(parent)).GetValueOrDefault());
            return ValueTask.FromResult(true);
        });
        var bindings = new SchemaBindings { Handlers = { ["Subscription.unbound"] = new SubscriptionHandler(_ => new(Count("rug", 1, 2)), planned) } };

        Assert.Equal(
            ["""{"data":{"unbound":1}}""", """{"data":{"unbound":2}}"""],
            await ReadAsync(Ask.Engine(Sdl, bindings), "subscription { unbound }"));
    }

    [Fact]
    public async Task An_event_that_is_the_value_itself_needs_no_resolver()
    {
        var bindings = new SchemaBindings
        {
            Handlers = { ["Subscription.unbound"] = new SubscriptionHandler(_ => new(Plain(7, 8)), SubscriptionHandler.EventItself) },
        };

        Assert.Equal(
            ["""{"data":{"unbound":7}}""", """{"data":{"unbound":8}}"""],
            await ReadAsync(Ask.Engine(Sdl, bindings), "subscription { unbound }"));
    }

    [Fact]
    public async Task An_error_in_one_event_does_not_end_the_others()
    {
        var engine = EngineOf(_ => new(Plain(
            JsonRoot.Read(JsonDocument.Parse("""{ "prices": { "amount": 1, "broken": { "$error": "No." } } }""").RootElement),
            JsonRoot.Read(JsonDocument.Parse("""{ "prices": { "amount": 2, "broken": 3 } }""").RootElement))));

        Assert.Equal(
            [
                """{"errors":[{"message":"No.","locations":[{"line":1,"column":32}],"path":["prices","broken"],"extensions":{"code":"BAD_ARGUMENT"}}],"data":{"prices":null}}""",
                """{"data":{"prices":{"amount":2,"broken":3}}}""",
            ],
            await ReadAsync(engine, "subscription { prices { amount broken } }"));
    }

    [Theory]
    [InlineData("subscription { prices { amount }", "GRAPHQL_PARSE_FAILED")]
    [InlineData("subscription { prices { amount } strict { amount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { __typename }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription ($n: Int!) { prices(from: $n) { amount } }", "BAD_USER_INPUT")]
    [InlineData("subscription ($n: Int) { prices(from: $n) { amount } }", "BAD_ARGUMENT", """{ "n": null }""")]
    [InlineData("subscription { unbound }", "INTERNAL_ERROR")]
    [InlineData("subscription A { unbound } subscription B { unbound }", "OPERATION_RESOLUTION_FAILURE")]
    public async Task A_subscription_that_cannot_be_opened_is_one_response_without_data(string query, string code, string? variables = null)
    {
        await using var response = await StartAsync(EngineOf(_ => new(Count("rug", 1, 3))), query, variables);

        Assert.Null(response.Events);
        Assert.False(response.Single!.HasData);
        Assert.Equal(code, Assert.Single(response.Single.Errors).Code);
    }

    [Fact]
    public async Task A_source_that_refuses_is_told_at_its_field()
    {
        await using var response = await StartAsync(
            EngineOf(_ => throw new GraphQLException("Not for you.", ErrorCode.BadArgument)), "subscription { p: prices { amount } }");

        Assert.Equal(
            """{"errors":[{"message":"Not for you.","locations":[{"line":1,"column":16}],"path":["p"],"extensions":{"code":"BAD_ARGUMENT"}}]}""",
            Text(response.Single!));
    }

    [Fact]
    public async Task A_source_that_breaks_off_says_so_in_a_last_response_without_data()
    {
        static async IAsyncEnumerable<object?> Break()
        {
            yield return new Dictionary<string, object?> { ["prices"] = null };
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        var bugs = new List<string>();
        var engine = EngineOf(_ => new(Break()), new() { OnBug = (bug, _) => bugs.Add(bug.Message) });

        var answers = await ReadAsync(engine, "subscription { prices { amount } }");

        Assert.Equal("""{"data":{"prices":null}}""", answers[0]);
        Assert.Contains("INTERNAL_ERROR", answers[1], StringComparison.Ordinal);
        Assert.DoesNotContain("data", answers[1], StringComparison.Ordinal);
        Assert.Equal(2, answers.Count);
        Assert.Equal(["secret"], bugs);
    }

    [Fact]
    public async Task The_next_event_is_taken_when_the_last_is_done_with()
    {
        var taken = 0;
        async IAsyncEnumerable<object?> Endless()
        {
            while (true)
            {
                await Task.Yield();
                yield return Event("rug", ++taken);
            }
        }

        await using var response = await StartAsync(EngineOf(_ => new(Endless())), "subscription { prices { amount } }");
        await using var events = response.Events!.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Equal(0, taken);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(1, taken);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(2, taken);
    }

    [Fact]
    public async Task A_reader_that_leaves_closes_the_source()
    {
        var closed = new TaskCompletionSource();
        var engine = EngineOf(context => new(Watched(closed, context.CancellationToken)));
        await using var response = await StartAsync(engine, "subscription { prices { amount } }");

        await foreach (var result in response.Events!)
        {
            result.Dispose();
            break;
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelled_events_just_end(bool byReader)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var closed = new TaskCompletionSource();
        var engine = EngineOf(context => new(Watched(closed, context.CancellationToken)));
        await using var response = await StartAsync(
            engine, "subscription { prices { amount } }", cancellationToken: byReader ? default : cancellation.Token);

        var count = 0;
        await foreach (var result in response.Events!.WithCancellation(byReader ? cancellation.Token : default))
        {
            result.Dispose();
            count++;
            await cancellation.CancelAsync();
        }

        Assert.Equal(1, count);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_source_that_does_not_listen_is_left_behind_when_cancelled()
    {
        var channel = Channel.CreateUnbounded<object?>();
        async IAsyncEnumerable<object?> Deaf()
        {
            while (await channel.Reader.WaitToReadAsync(CancellationToken.None))
            {
                yield return await channel.Reader.ReadAsync(CancellationToken.None);
            }
        }

        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var response = await StartAsync(
            EngineOf(_ => new(Deaf())), "subscription { prices { amount } }", cancellationToken: cancellation.Token);
        await using var events = response.Events!.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = events.MoveNextAsync().AsTask();

        await cancellation.CancelAsync();

        Assert.False(await next.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        channel.Writer.Complete();
    }

    [Fact]
    public async Task Queries_and_mutations_have_one_response()
    {
        await using var response = await StartAsync(EngineOf(_ => new(Count("rug", 1, 3))), "mutation { rename }");

        Assert.Null(response.Events);
        Assert.Equal("""{"data":{"rename":null}}""", Text(response.Single!));
    }

    [Fact]
    public async Task A_subscription_is_not_run_where_one_response_is_asked_for() => Assert.Contains(
        "OPERATION_RESOLUTION_FAILURE",
        await EngineOf(_ => new(Count("rug", 1, 3))).AnswerAsync("subscription { prices { amount } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Events_are_read_once()
    {
        await using var response = await StartAsync(EngineOf(_ => new(Count("rug", 1, 3))), "subscription { prices { amount } }");
        await using var first = response.Events!.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.Throws<InvalidOperationException>(() => response.Events!.GetAsyncEnumerator(TestContext.Current.CancellationToken));
    }

    private static GraphQLEngine EngineOf(SourceStreamOpener prices, EngineOptions? options = null) => Ask.Engine(
        Sdl, new() { Handlers = { ["Subscription.prices"] = new SubscriptionHandler(prices) } }, options);

    private static ValueTask<OperationResponse> StartAsync(
        GraphQLEngine engine, string query, string? variables = null, CancellationToken? cancellationToken = null) => engine.SubscribeAsync(
            new() { Query = query, Variables = variables is null ? null : JsonDocument.Parse(variables).RootElement },
            cancellationToken ?? TestContext.Current.CancellationToken);

    private static async Task<List<string>> ReadAsync(GraphQLEngine engine, string query, string? variables = null)
    {
        await using var response = await StartAsync(engine, query, variables);
        Assert.True(response.Events is not null, response.Single is null ? "" : Text(response.Single));
        var answers = new List<string>();
        await foreach (var result in response.Events)
        {
            using (result)
            {
                answers.Add(Text(result));
            }
        }

        return answers;
    }

    private static string Text(ExecutionResult result) => Encoding.UTF8.GetString(result.Json.Span);

    private static Dictionary<string, object?> Event(string of, int amount) => new()
    {
        ["prices"] = new Dictionary<string, object?> { ["of"] = of, ["amount"] = amount },
    };

    private static object? Amount(object? root) =>
        ((IReadOnlyDictionary<string, object?>)((IReadOnlyDictionary<string, object?>)root!)["prices"]!)["amount"];

    private static async IAsyncEnumerable<object?> Count(string of, int from, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return Event(of, from + i);
        }
    }

    private static async IAsyncEnumerable<object?> Plain(params object?[] values)
    {
        foreach (var value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }

    private static async IAsyncEnumerable<object?> Watched(
        TaskCompletionSource closed, CancellationToken opened, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            yield return Event("rug", 1);
            await Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(opened, cancellationToken).Token);
        }
        finally
        {
            closed.SetResult();
        }
    }
}
