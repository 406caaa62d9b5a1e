using System.Buffers;
using System.Net.WebSockets;
using Socket = System.Net.WebSockets.WebSocket;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>Reads whole text messages from a socket, up to a size.</summary>
internal sealed class MessageReader(Socket socket, int maxBytes)
{
    // Most messages are shorter, and a connection that waits should cost little.
    private const int InitialBytes = 1024;

    /// <summary>Reads the next message.</summary>
    /// <returns>The text in memory of its own; null when the client ends the connection.</returns>
    /// <exception cref="WebSocketException">The connection broke off.</exception>
    /// <exception cref="MessageRefusedException">The message is too large or not text.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);
        var length = 0;
        try
        {
            while (true)
            {
                // Receiving is never cancelled, since a socket does not outlive that; it ends when the socket closes or is broken off.
                var received = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).ConfigureAwait(false);
                length += received.Count;
                if (received.MessageType is not WebSocketMessageType.Text)
                {
                    return received.MessageType is WebSocketMessageType.Close
                        ? null
                        : throw new MessageRefusedException(CloseReason.BadRequest("The message is binary; text is expected"));
                }

                if (length > maxBytes)
                {
                    throw new MessageRefusedException(CloseReason.MessageTooLarge);
                }

                if (received.EndOfMessage)
                {
                    return buffer.AsSpan(0, length).ToArray();
                }

                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads on to the end of the connection, passing over what comes.</summary>
    public async ValueTask DiscardAsync()
    {
        var buffer = new byte[InitialBytes];
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}

/// <summary>A message that ends its connection.</summary>
internal sealed class MessageRefusedException(CloseReason reason) : Exception(reason.Text)
{
    public CloseReason Reason { get; } = reason;
}
