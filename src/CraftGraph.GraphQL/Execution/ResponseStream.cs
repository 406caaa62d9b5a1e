using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>The responses of a subscription: each event of its source, executed when the response is asked for.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Response-Stream"/>.</remarks>
/// <param name="source">The events.</param>
/// <param name="execute">Makes the response to one event.</param>
/// <param name="opening">The context that the source was opened in, which ends with it.</param>
/// <param name="lifetime">Cancelled when nobody wants the events any more.</param>
/// <param name="reporter">Told of bugs in the source.</param>
internal sealed class ResponseStream(
    IAsyncEnumerable<object?> source,
    Func<object?, ValueTask<ExecutionResult>> execute,
    OperationContext opening,
    CancellationTokenSource lifetime,
    ErrorReporter reporter) : IAsyncEnumerable<ExecutionResult>, IAsyncDisposable
{
    private int _isRead;
    private int _isClosed;
    private Task? _moving;

    /// <exception cref="InvalidOperationException">The responses are read already.</exception>
    public IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isRead, 1) == 0
            ? ReadAsync(cancellationToken)
            : throw new InvalidOperationException("The responses of a subscription are read once.");

    /// <summary>Ends the events; their reader closes them, if there is one.</summary>
    public async ValueTask DisposeAsync()
    {
        await CancelAsync().ConfigureAwait(false);
        if (Interlocked.Exchange(ref _isRead, 1) == 0)
        {
            await CloseAsync(null).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerator<ExecutionResult> ReadAsync(CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(static stream => _ = ((ResponseStream)stream!).CancelAsync(), this);
        var events = TryOpen(out var problem);
        try
        {
            while (true)
            {
                if (problem is null && !lifetime.IsCancellationRequested)
                {
                    (var hasNext, problem) = await MoveNextAsync(events!).ConfigureAwait(false);
                    if (!hasNext && problem is null)
                    {
                        yield break;
                    }
                }

                if (lifetime.IsCancellationRequested)
                {
                    yield break;
                }

                if (problem is not null)
                {
                    yield return ToResult(problem);
                    yield break;
                }

                var result = await ExecuteAsync(events!.Current).ConfigureAwait(false);
                if (lifetime.IsCancellationRequested)
                {
                    result.Dispose();
                    yield break;
                }

                yield return result;
            }
        }
        finally
        {
            await CancelAsync().ConfigureAwait(false);
            await CloseAsync(events).ConfigureAwait(false);
        }
    }

    private IAsyncEnumerator<object?>? TryOpen(out Exception? problem)
    {
        try
        {
            problem = null;
            return source.GetAsyncEnumerator(lifetime.Token);
        }
#pragma warning disable CA1031 // The caller tells it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            problem = exception;
            return null;
        }
    }

    private async ValueTask<(bool HasNext, Exception? Problem)> MoveNextAsync(IAsyncEnumerator<object?> events)
    {
        try
        {
            var moving = events.MoveNextAsync();
            if (moving.IsCompleted)
            {
                return (await moving.ConfigureAwait(false), null);
            }

            // A source that does not listen to cancellation is left behind, and closed when it comes back.
            var task = moving.AsTask();
            _moving = task;
            return (await task.WaitAsync(lifetime.Token).ConfigureAwait(false), null);
        }
#pragma warning disable CA1031 // The caller tells it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (false, exception);
        }
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(object? root)
    {
        try
        {
            return await execute(root).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // What goes wrong around the fields of one event is told in its response; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ToResult(exception);
        }
    }

    private ExecutionResult ToResult(Exception problem)
    {
        var field = opening.Plan.Root.Fields[0];
        return ExecutionResult.FromErrors([reporter.ToFieldError(problem, field, [field.ResponseName], opening)]);
    }

    // Cancels what runs for the events; whatever listens may fail, which is its own matter.
    private async Task CancelAsync()
    {
        try
        {
            await lifetime.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is AggregateException or ObjectDisposedException)
        {
            if (exception is AggregateException)
            {
                reporter.ToError(exception, CancellationToken.None);
            }
        }
    }

    private ValueTask CloseAsync(IAsyncEnumerator<object?>? events)
    {
        if (_moving is { IsCompleted: false } moving)
        {
            _ = CloseAfterAsync(moving, events);
            return ValueTask.CompletedTask;
        }

        return CloseNowAsync(events);
    }

    private async Task CloseAfterAsync(Task moving, IAsyncEnumerator<object?>? events)
    {
        await moving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseNowAsync(events).ConfigureAwait(false);
    }

    private async ValueTask CloseNowAsync(IAsyncEnumerator<object?>? events)
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
        {
            return;
        }

        try
        {
            if (events is not null)
            {
                await events.DisposeAsync().ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // The events are over for the client; a bug in closing them is for the host alone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            reporter.ToError(exception, lifetime.Token);
        }

        opening.Dispose();
        lifetime.Dispose();
    }
}
