using System.Net.WebSockets;
using Socket = System.Net.WebSockets.WebSocket;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>
/// Serves GraphQL over WebSocket: subscriptions, and queries and mutations too, as many side by side as a client likes and the options allow.
/// </summary>
/// <remarks>
/// A browser opens sockets to other sites and sends their cookies along: a host that knows its users by cookies checks the header
/// <c>Origin</c> before it accepts. Source: PROTOCOL.md of npm graphql-ws 6, and of npm subscriptions-transport-ws 0.11.
/// </remarks>
public sealed class GraphQLWebSocketHandler(GraphQLEngine engine, GraphQLWebSocketOptions? options = null)
{
    private readonly GraphQLWebSocketOptions _options = options ?? new();

    /// <summary>The subprotocol to accept a connection with.</summary>
    /// <param name="requested">What the client asks for, best first: the parts of the header <c>Sec-WebSocket-Protocol</c>.</param>
    /// <returns>
    /// <c>graphql-transport-ws</c> or <c>graphql-ws</c>; null when the client speaks neither. Accept the connection all the same then,
    /// without a subprotocol: it is closed with 4406, which clients understand.
    /// </returns>
    public static string? SelectSubProtocol(IEnumerable<string> requested)
    {
        ArgumentNullException.ThrowIfNull(requested);
        return requested.Select(name => SubProtocol.Find(name.Trim())).FirstOrDefault(found => found is not null)?.Name;
    }

    /// <summary>Serves a connection to its end. Nothing of it runs on afterwards, and nothing is thrown. The socket is left for the caller to dispose.</summary>
    /// <param name="socket">An accepted connection; its subprotocol tells how to speak.</param>
    /// <param name="request">What its operations have in common; null for nothing.</param>
    /// <param name="stopping">The host stops: subscriptions are completed, and the connection closes with 1001.</param>
    public async Task HandleAsync(Socket socket, GraphQLWebSocketRequest? request = null, CancellationToken stopping = default)
    {
        ArgumentNullException.ThrowIfNull(socket);
        if (SubProtocol.Find(socket.SubProtocol) is not { } protocol)
        {
            await RefuseAsync(socket).ConfigureAwait(false);
            return;
        }

        using var connection = new WebSocketConnection(engine, socket, protocol, request ?? new(), _options);
        await connection.RunAsync(stopping).ConfigureAwait(false);
    }

    private async Task RefuseAsync(Socket socket)
    {
        using var limit = new CancellationTokenSource(_options.CloseTimeout, _options.TimeProvider);
        try
        {
            await socket.CloseAsync((WebSocketCloseStatus)4406, "Subprotocol not acceptable", limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
    }
}
