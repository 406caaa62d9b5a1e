using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What stands around the responses in a body that comes bit by bit.</summary>
internal abstract class StreamFraming
{
    /// <summary>What the body starts with.</summary>
    public virtual ReadOnlyMemory<byte> Opening => default;

    /// <summary>What it ends with.</summary>
    public virtual ReadOnlyMemory<byte> Closing => default;

    /// <summary>What says, between two responses, that the connection is alive; empty where nothing can.</summary>
    public virtual ReadOnlyMemory<byte> KeepAlive => default;

    /// <summary>Writes a response with what stands around it.</summary>
    public abstract void Write(ReadOnlySpan<byte> json, ResponseWriter writer);
}
