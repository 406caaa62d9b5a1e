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

    /// <summary>Held while a root field is fetched and written: two that waited for the session may both go on when it is open.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

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

    /// <summary>Writes what was put off; false when it must be null, which is reported where it is not told by a null row.</summary>
    public async ValueTask<bool> WriteAsync(Output output, RowReader? row, OperationContext context, ResponseWriter writer)
    {
        var session = Opened ?? await Opening.ConfigureAwait(false);
        await Turn.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        try
        {
            return output.Write(row, new(context, session, writer)) is OutputResult.Written;
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var session = _opening is { IsCompletedSuccessfully: true } ? _opening.Result : Opened;
        session?.Dispose();
        Turn.Dispose();
    }
}
