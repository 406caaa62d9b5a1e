using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>The response to one operation in parts: first all that is not put off, then the rest as it gets ready.</summary>
/// <remarks>
/// What is put off begins to run when the second part is asked for, so when the first is handed out. It does not wait for its reader: what is ready meanwhile
/// goes into one part, so that a reader who is slow does not hold up the database.
/// Spec: <see href="https://spec.graphql.org/draft/#sec-Response-Stream"/>.
/// </remarks>
internal sealed class IncrementalResponse : IAsyncEnumerable<ExecutionResult>, IAsyncDisposable
{
    private readonly ExecutionResult _initial;
    private readonly IncrementRunner _runner;
    private readonly OperationContext _context;
    private readonly CancellationTokenSource _lifetime;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _changed = new(0);
    private IncrementPayload _next = new();
    private Task? _running;
    private int _isRead;
    private int _isClosed;
    private volatile bool _isUnwanted;
    private volatile bool _isEnded;

    /// <param name="initial">The first part, without what announces others.</param>
    /// <param name="work">What it has put off.</param>
    /// <param name="runner">Runs that.</param>
    /// <param name="context">The request, which ends with this.</param>
    /// <param name="lifetime">Cancelled when nobody wants the response any more.</param>
    public IncrementalResponse(
        ExecutionResult initial, IncrementalWork work, IncrementRunner runner, OperationContext context, CancellationTokenSource lifetime)
    {
        (_initial, _runner, _context, _lifetime) = (initial, runner, context, lifetime);
        using var announced = new IncrementPayload();
        runner.Begin(work, announced);
        initial.AddMembers(writer => announced.WriteMembers(writer, hasNext: true));
    }

    /// <exception cref="InvalidOperationException">The response is read already.</exception>
    public IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isRead, 1) == 0
            ? ReadAsync(cancellationToken)
            : throw new InvalidOperationException("A response is read once.");

    /// <summary>Ends what runs, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isRead, 1) == 0)
        {
            _initial.Dispose();
        }

        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
        {
            return;
        }

        _isUnwanted = true;
        if (_running is not { IsCompleted: true })
        {
            await _lifetime.CancelAsync().ConfigureAwait(false);
        }

        try
        {
            await (_running ?? _runner.RunAsync(Tell, () => true)).ConfigureAwait(false);
        }
        finally
        {
            _context.Dispose();
            _lifetime.Dispose();
            _changed.Dispose();
            _next.Dispose();
        }
    }

    private async IAsyncEnumerator<ExecutionResult> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            yield return _initial;
            _running = Task.Run(RunAsync, CancellationToken.None);
            while (await WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                var (result, isLast) = Take();
                yield return result;
                if (isLast)
                {
                    break;
                }
            }
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await _runner.RunAsync(Tell, () => _isUnwanted).ConfigureAwait(false);
        }
        finally
        {
            _isEnded = true;
            _changed.Release();
        }
    }

    private void Tell(Action<IncrementPayload> change)
    {
        lock (_lock)
        {
            var wasEmpty = _next.IsEmpty;
            change(_next);
            if (wasEmpty && !_next.IsEmpty)
            {
                _changed.Release();
            }
        }
    }

    private async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private (ExecutionResult Result, bool IsLast) Take()
    {
        lock (_lock)
        {
            var isLast = _runner.IsOver || _isEnded;
            using var taken = _next;
            _next = new();
            return (taken.ToResult(hasNext: !isLast), isLast);
        }
    }
}
