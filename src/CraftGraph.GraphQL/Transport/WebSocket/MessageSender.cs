using System.Net.WebSockets;
using CraftGraph.GraphQL.Response;
using Socket = System.Net.WebSockets.WebSocket;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>
/// Sends the messages of a connection one after the other. Nothing is queued beside the messages of those who wait for their turn; there are
/// only so many of them, and only so many bytes.
/// </summary>
/// <param name="socket">The socket.</param>
/// <param name="protocol">The words to use.</param>
/// <param name="options">How much may wait, and for how long.</param>
/// <param name="onSlowReader">Told when the client takes too long; called once or more, by any thread.</param>
internal sealed class MessageSender(Socket socket, SubProtocol protocol, GraphQLWebSocketOptions options, Action onSlowReader) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _pendingBytes;
    private bool _isClosed;

    /// <summary>Sends a message of a type, with an id and a payload where they are given.</summary>
    /// <param name="type">The type.</param>
    /// <param name="id">The operation; null for none.</param>
    /// <param name="writePayload">Writes the payload; null for none.</param>
    /// <param name="cancellationToken">Gives up while the message waits for its turn; a message is never sent in part.</param>
    /// <exception cref="OperationCanceledException">The message was not sent.</exception>
    /// <exception cref="WebSocketException">The connection broke off.</exception>
    public async ValueTask SendAsync(string type, string? id, Action<ResponseWriter>? writePayload, CancellationToken cancellationToken)
    {
        using var writer = new ResponseWriter();
        writer.WriteRaw("{\"type\":"u8);
        writer.WriteString(type);
        if (id is not null)
        {
            writer.WriteRaw(",\"id\":"u8);
            writer.WriteString(id);
        }

        if (writePayload is not null)
        {
            writer.WriteRaw(",\"payload\":"u8);
            writePayload(writer);
        }

        writer.WriteRaw((byte)'}');
        await SendAsync(writer.Written, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a response to an operation.</summary>
    public ValueTask SendNextAsync(string id, ExecutionResult result, CancellationToken cancellationToken) =>
        SendAsync(protocol.Next, id, writer => writer.WriteRaw(result.Json.Span), cancellationToken);

    /// <summary>Says that an operation could not run, or broke off. No more comes for it.</summary>
    public ValueTask SendErrorAsync(string id, ExecutionResult result, CancellationToken cancellationToken) =>
        SendAsync("error", id, writer => WriteErrors(result, writer), cancellationToken);

    /// <summary>Says that no more comes for an operation.</summary>
    public ValueTask SendCompleteAsync(string id, CancellationToken cancellationToken) => SendAsync("complete", id, null, cancellationToken);

    /// <summary>Says that the connection ends, after the message that is on its way.</summary>
    /// <exception cref="OperationCanceledException">The message before did not get through in time.</exception>
    public async ValueTask CloseAsync(CloseReason reason, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _isClosed = true;
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(reason.Status, reason.Text, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    // Older clients look for a message, or for a list of errors, in one object.
    private void WriteErrors(ExecutionResult result, ResponseWriter writer)
    {
        if (!protocol.IsLegacy)
        {
            ErrorWriter.WriteList(result.Errors, writer);
            return;
        }

        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(result.Errors[0].Message);
        writer.WriteRaw((byte)',');
        ErrorWriter.Write(result.Errors, writer);
        writer.WriteRaw((byte)'}');
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var pending = Interlocked.Add(ref _pendingBytes, message.Length);
        try
        {
            if (pending > options.MaxPendingBytes && pending > message.Length)
            {
                onSlowReader();
                throw new OperationCanceledException("Too much waits for the client.");
            }

            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                ObjectDisposedException.ThrowIf(_isClosed, this);
                var sending = socket.SendAsync(message, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
                if (sending.IsCompletedSuccessfully)
                {
                    return;
                }

                await WatchAsync(sending.AsTask()).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Add(ref _pendingBytes, -message.Length);
        }
    }

    private async Task WatchAsync(Task sending)
    {
        try
        {
            await sending.WaitAsync(options.SendTimeout, options.TimeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            onSlowReader();

            // The message's memory is in use until the socket lets go of it.
            await sending.ConfigureAwait(false);
        }
    }
}
