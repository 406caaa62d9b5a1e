using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>The session that all root fields of a request share, so that they read one snapshot. It ends with the request.</summary>
internal sealed class RequestSession : IDisposable
{
    private readonly Task<StatementSession>? _opening;
    private List<Output>? _fetched;
    private SemaphoreSlim? _turn;

    /// <param name="opening">The session, open or on its way.</param>
    private RequestSession(ValueTask<StatementSession> opening)
    {
        Opened = opening.IsCompletedSuccessfully ? opening.Result : null;
        _opening = Opened is null ? opening.AsTask() : null;
    }

    /// <summary>The session; null when it was not open at once.</summary>
    public StatementSession? Opened { get; }

    /// <summary>The session when it is open.</summary>
    public Task<StatementSession> Opening => _opening ?? Task.FromResult(Opened!);

    /// <summary>The session of a request, opened by the first root field that asks.</summary>
    public static RequestSession Of(OperationContext context)
    {
        var kept = context.Feature<RequestSession>();
        if (kept is null)
        {
            context.SetFeature(kept = new(EntityStore.Of(context).OpenSessionAsync(context.CancellationToken)));
        }

        return kept;
    }

    /// <summary>Says that what some outputs read is there.</summary>
    public void AddFetched(IEnumerable<Output> outputs) => (_fetched ??= []).AddRange(outputs);

    /// <summary>Whether what an output reads is there already; true once.</summary>
    public bool TakeFetched(Output output) => _fetched is not null && _fetched.Remove(output);

    /// <summary>Writes an output once it is its turn: two that waited for the session may both go on when it is open.</summary>
    /// <param name="output">The output.</param>
    /// <param name="row">The row that it stands in; null at the root.</param>
    /// <param name="context">The request.</param>
    /// <param name="writer">The response.</param>
    /// <param name="fetch">Fetches what it reads, in its turn, where the session fetches ahead; null where that is done.</param>
    public async ValueTask<OutputResult> WriteAsync(
        Output output,
        RowReader? row,
        OperationContext context,
        ResponseWriter writer,
        Func<Output, OperationContext, RequestSession, StatementSession, ValueTask>? fetch = null)
    {
        var session = Opened ?? await Opening.ConfigureAwait(false);
        if (!session.FetchesAhead)
        {
            // Nothing waits in here.
            lock (session)
            {
                return output.Write(row, new(context, session, writer));
            }
        }

        var turn = LazyInitializer.EnsureInitialized(ref _turn, static () => new(1));
        await turn.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        try
        {
            if (fetch is not null)
            {
                await fetch(output, context, this, session).ConfigureAwait(false);
            }

            return output.Write(row, new(context, session, writer));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var session = _opening is { IsCompletedSuccessfully: true } ? _opening.Result : Opened;
        session?.Dispose();
        _turn?.Dispose();
    }
}
