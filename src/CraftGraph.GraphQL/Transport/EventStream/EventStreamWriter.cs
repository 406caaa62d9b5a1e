using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.EventStream;

/// <summary>Writes the responses of one operation as server-sent events.</summary>
/// <remarks>
/// Source: WHATWG HTML standard, section server-sent events; PROTOCOL.md of npm graphql-sse 2, distinct connections mode: an event <c>next</c> for
/// each response, then <c>complete</c>.
/// </remarks>
/// <param name="response">The responses; disposed with this.</param>
/// <param name="keepAlive">How long the stream may be silent before a comment is written.</param>
/// <param name="timeProvider">Measures it.</param>
internal sealed class EventStreamWriter(OperationResponse response, TimeSpan keepAlive, TimeProvider timeProvider) : IAsyncDisposable
{
    public bool IsSubscription => response.Events is not null;

    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = response.ReadAllAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Task<bool>? next = null;
        try
        {
            // The first byte tells the client that the stream is open, however long the first event takes.
            await output.WriteAsync(":\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
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
                WriteNext(result.Json.Span, writer);
                await output.WriteAsync(writer.Written, cancellationToken).ConfigureAwait(false);
                await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            await output.WriteAsync("event: complete\ndata:\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
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

    // A line break in the text would end the line of the event.
    private static void WriteNext(ReadOnlySpan<byte> json, ResponseWriter writer)
    {
        writer.WriteRaw("event: next\n"u8);
        while (true)
        {
            var end = json.IndexOfAny((byte)'\n', (byte)'\r');
            writer.WriteRaw("data: "u8);
            writer.WriteRaw(end < 0 ? json : json[..end]);
            writer.WriteRaw((byte)'\n');
            if (end < 0)
            {
                break;
            }

            json = json[(end + 1)..];
        }

        writer.WriteRaw((byte)'\n');
    }

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
            await output.WriteAsync(":\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
