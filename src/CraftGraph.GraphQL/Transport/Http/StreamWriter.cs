using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>Writes the responses of one operation as a body that comes bit by bit.</summary>
/// <param name="response">The responses; disposed with this.</param>
/// <param name="framing">What stands around each.</param>
/// <param name="keepAlive">How long the body may be silent before the framing's sign of life is written.</param>
/// <param name="timeProvider">Measures it.</param>
internal sealed class StreamWriter(OperationResponse response, StreamFraming framing, TimeSpan keepAlive, TimeProvider timeProvider) : IAsyncDisposable
{
    public bool IsSubscription => response.Events is not null;

    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = response.ReadAllAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Task<bool>? next = null;
        try
        {
            // The first byte tells the client that the stream is open, however long the first response takes.
            await output.WriteAsync(framing.Opening, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            while (true)
            {
                next = results.MoveNextAsync().AsTask();
                await WaitAsync(next, output, cancellationToken).ConfigureAwait(false);
                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                using var result = results.Current;
                using var writer = new ResponseWriter();
                framing.Write(result.Json.Span, writer);
                await output.WriteAsync(writer.Written, cancellationToken).ConfigureAwait(false);
                await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            await output.WriteAsync(framing.Closing, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // An enumerator is disposed when it is at rest only.
            await stop.CancelAsync().ConfigureAwait(false);
            if (next is not null)
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await results.DisposeAsync().ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => response.DisposeAsync();

    private async Task WaitAsync(Task<bool> next, Stream output, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted)
        {
            using var awake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var silence = Task.Delay(keepAlive, timeProvider, awake.Token);
            var first = await Task.WhenAny(next, silence).ConfigureAwait(false);
            if (first == next)
            {
                await awake.CancelAsync().ConfigureAwait(false);
                return;
            }

            await silence.ConfigureAwait(false);
            await output.WriteAsync(framing.KeepAlive, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
