using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>A schema whose subscriptions do one thing each, for the clients that try the transports.</summary>
internal sealed class EventSchema
{
    private const string Sdl = """
        type Query { hello: String  "What the host set for the connection." feature: String }
        type Mutation { drop: Boolean }
        type Subscription {
          "From 1 to the number given, then completes." count(to: Int!): Int
          "Never completes." forever: Int
          "Each second event has an error." failing: Int
          "Refuses to open." refused: Int
          "Breaks off after the first event." broken: Int
          "Never completes and has no events." silent: Int
          "Never completes; each event is a text of a megabyte." large: String
        }
        """;

    private int _open;

    public EventSchema(EngineOptions? options = null)
    {
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.hello"] = _ => new("world"),
                ["Query.feature"] = context => new(context.Feature<string>()),
                ["Mutation.drop"] = _ =>
                {
                    OnDrop?.Invoke();
                    return new(true);
                },
            },
            Handlers =
            {
                ["Subscription.count"] = Source(context => CountAsync(context.Argument<int>("to"))),
                ["Subscription.forever"] = Source(context => CountAsync(int.MaxValue)),
                ["Subscription.silent"] = Source(_ => StaySilentAsync()),
                ["Subscription.failing"] = new SubscriptionHandler(
                    _ => new(CountAsync(4)),
                    new ResolverHandler(context => (int)context.Parent! % 2 == 0
                        ? throw new GraphQLException("Even.", ErrorCode.BadArgument)
                        : new(context.Parent))),
                ["Subscription.refused"] = Source(_ => throw new GraphQLException("Not for you.", ErrorCode.BadArgument)),
                ["Subscription.broken"] = Source(_ => BreakAsync()),
                ["Subscription.large"] = new SubscriptionHandler(
                    _ => new(CountAsync(int.MaxValue)), new ResolverHandler(_ => new(new string('x', 1 << 20)))),
            },
        };
        Engine = Ask.Engine(Sdl, bindings, options);
    }

    public GraphQLEngine Engine { get; }

    /// <summary>Called by the mutation <c>drop</c>.</summary>
    public Action? OnDrop { get; set; }

    /// <summary>How many sources are open.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Waits until no source is open any more.</summary>
    public async Task WhenClosedAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (Open > 0)
        {
            await Task.Delay(10, limit.Token);
        }
    }

    private static SubscriptionHandler Source(Func<ResolverContext, IAsyncEnumerable<object?>> open) =>
        new(context => new(open(context)), SubscriptionHandler.EventItself);

    private static async IAsyncEnumerable<object?> BreakAsync()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }

    private async IAsyncEnumerable<object?> StaySilentAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async IAsyncEnumerable<object?> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Delay(2, cancellationToken);
                yield return i;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}
