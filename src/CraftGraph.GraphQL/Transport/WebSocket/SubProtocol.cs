namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>The words of a subprotocol, and the few places where the two differ.</summary>
internal sealed class SubProtocol
{
    private SubProtocol(string name) => Name = name;

    /// <summary>The protocol of today's clients.</summary>
    /// <remarks>Source: PROTOCOL.md of npm graphql-ws 6.</remarks>
    public static SubProtocol Transport { get; } = new("graphql-transport-ws")
    {
        Kinds = new(StringComparer.Ordinal)
        {
            ["connection_init"] = ClientMessageKind.Initialize,
            ["ping"] = ClientMessageKind.Ping,
            ["pong"] = ClientMessageKind.Pong,
            ["subscribe"] = ClientMessageKind.Subscribe,
            ["complete"] = ClientMessageKind.Complete,
        },
        Next = "next",
        KeepAlive = "ping",
        IsKeepAliveAnswered = true,
    };

    /// <summary>The protocol before it, whose name is the name of the later library.</summary>
    /// <remarks>Source: PROTOCOL.md of npm subscriptions-transport-ws 0.11.</remarks>
    public static SubProtocol Legacy { get; } = new("graphql-ws")
    {
        Kinds = new(StringComparer.Ordinal)
        {
            ["connection_init"] = ClientMessageKind.Initialize,
            ["connection_terminate"] = ClientMessageKind.Terminate,
            ["start"] = ClientMessageKind.Subscribe,
            ["stop"] = ClientMessageKind.Complete,
        },
        Next = "data",
        KeepAlive = "ka",
        IsLegacy = true,
    };

    /// <summary>The name that client and server agree on.</summary>
    public string Name { get; }

    /// <summary>What clients say, by the type of the message.</summary>
    public required Dictionary<string, ClientMessageKind> Kinds { get; init; }

    /// <summary>The type of a message with a response.</summary>
    public required string Next { get; init; }

    /// <summary>The type of the message that says that the connection is alive.</summary>
    public required string KeepAlive { get; init; }

    /// <summary>Whether a client has to answer that.</summary>
    public bool IsKeepAliveAnswered { get; init; }

    /// <summary>
    /// Whether the older habits hold: the first sign of life follows the acknowledgement at once, an id that is in use is taken over, an operation
    /// that is stopped is completed, and what is wrong is an object.
    /// </summary>
    public bool IsLegacy { get; init; }

    /// <summary>The subprotocol of that name; null when there is none.</summary>
    public static SubProtocol? Find(string? name) => name switch
    {
        "graphql-transport-ws" => Transport,
        "graphql-ws" => Legacy,
        _ => null,
    };
}
