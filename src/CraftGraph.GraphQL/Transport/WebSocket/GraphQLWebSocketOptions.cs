using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>What a host decides about GraphQL over WebSocket.</summary>
public sealed record GraphQLWebSocketOptions
{
    /// <summary>The documents that operations call by id; none unless given.</summary>
    public DocumentRegistry Documents { get; init; } = new();

    /// <summary>How many operations of one connection may run at once; 100 unless given. One more is answered with an error.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>
    /// How long a query or mutation may take, and a subscription to open; infinite unless given. What is not ready then is null with an error. Events
    /// of a subscription come as long as the client likes.
    /// </summary>
    public TimeSpan OperationTimeLimit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How many bytes a client's message may have; 256 KiB unless given. A larger one closes the connection with 1009.</summary>
    public int MaxMessageBytes { get; init; } = 256 << 10;

    /// <summary>How deep JSON may nest in a message; 72 unless given, a few levels more than variables may.</summary>
    public int MaxJsonDepth { get; init; } = 72;

    /// <summary>How long a client may take to begin, its authentication included; 10 s unless given. Then the connection closes with 4408.</summary>
    public TimeSpan InitializationTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often the client is told that the connection is alive; 15 s unless given, infinite for never. In <c>graphql-transport-ws</c>
    /// a client that says nothing until the next time is closed with 4408.
    /// </summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How many bytes may wait for a client to read them, beside a single message; 4 MiB unless given. An operation makes its next response when
    /// the last is sent, so only operations at the same time get there. Past it the connection closes with 1013.
    /// </summary>
    public int MaxPendingBytes { get; init; } = 4 << 20;

    /// <summary>How long a client may take to read one message; 30 s unless given. A slower reader is closed with 1013.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the client may take to agree to the end of a connection, which then breaks off; 5 s unless given.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Measures all of these.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
