using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>Whether a client may run operations over a connection.</summary>
public sealed record ConnectionDecision
{
    /// <summary>It may.</summary>
    public static ConnectionDecision Accepted { get; } = new() { IsAccepted = true };

    /// <summary>It may not: the connection closes with 4403.</summary>
    public static ConnectionDecision Refused { get; } = new();

    /// <summary>Whether it may.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>What the acknowledgement tells the client; null for nothing. Values are null, booleans, numbers, strings, lists and dictionaries.</summary>
    public IReadOnlyDictionary<string, object?>? Payload { get; init; }

    /// <summary>Called before each operation and event of the connection, to set features such as who the client is.</summary>
    public Action<OperationContext>? Prepare { get; init; }
}
