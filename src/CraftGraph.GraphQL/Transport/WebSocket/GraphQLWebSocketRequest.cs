using System.Text.Json;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>What the operations of one connection have in common.</summary>
public sealed record GraphQLWebSocketRequest
{
    /// <summary>Services of the connection; null when there are none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Called before each operation and event, to set features; see <see cref="OperationRequest.Prepare"/>.</summary>
    public Action<OperationContext>? Prepare { get; init; }

    /// <summary>Tells apart what <see cref="Prepare"/> sets; see <see cref="OperationRequest.Variant"/>.</summary>
    public string? Variant { get; init; }

    /// <summary>
    /// Decides whether the client may go on, from the payload of its <c>connection_init</c>: null without one, valid until this returns. Everybody
    /// may unless given.
    /// </summary>
    public Func<JsonElement?, CancellationToken, ValueTask<ConnectionDecision>>? Initialize { get; init; }

    /// <summary>
    /// Breaks off the connection under the socket, so that what is being sent or received fails at once. Called with the socket's own
    /// <c>Abort</c>, which in some servers leaves a client that does not read alone. Null where that is enough.
    /// </summary>
    public Action? Abort { get; init; }
}
