using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What GraphQL over HTTP reads of an HTTP request.</summary>
public sealed class GraphQLHttpRequest
{
    /// <summary>The method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What stands behind the question mark of the address, still encoded; with or without the mark, null for nothing.</summary>
    public string? QueryString { get; init; }

    /// <summary>The header <c>Content-Type</c>; null without one.</summary>
    public string? ContentType { get; init; }

    /// <summary>The header <c>Content-Encoding</c>; null without one, or when the host has decoded the body.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The header <c>Content-Length</c>, in bytes; null when the client did not say.</summary>
    public long? ContentLength { get; init; }

    /// <summary>The header <c>Accept</c>, several joined by commas; null without one.</summary>
    public string? Accept { get; init; }

    /// <summary>The header <c>If-None-Match</c>, several joined by commas; null without one.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>The header <c>GraphQL-Cost</c>: <c>report</c> or <c>validate</c>; null without one.</summary>
    public string? Cost { get; init; }

    /// <summary>The header <c>GraphQL-Explain</c>: the key of those who may see how responses are made; null without one.</summary>
    public string? Explain { get; init; }

    /// <summary>The body; read to its end or to the limit, not closed.</summary>
    public Stream Body { get; init; } = Stream.Null;

    /// <summary>Services of the request; null when there are none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Called before the operation runs, to set features; see <see cref="OperationRequest.Prepare"/>.</summary>
    public Action<OperationContext>? Prepare { get; init; }

    /// <summary>Tells apart what <see cref="Prepare"/> sets; see <see cref="OperationRequest.Variant"/>.</summary>
    public string? Variant { get; init; }
}
