using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What a host sends back. Dispose it once the body is sent.</summary>
public sealed class GraphQLHttpResponse : IDisposable
{
    internal GraphQLHttpResponse(int statusCode, string contentType, ExecutionResult result)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Result = result;
    }

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>The header <c>Allow</c>, told with status 405; null otherwise.</summary>
    public string? Allow { get; init; }

    /// <summary>The body: UTF-8 JSON, valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Body => Result.Json;

    /// <summary>The GraphQL response that the body holds.</summary>
    public ExecutionResult Result { get; }

    /// <inheritdoc/>
    public void Dispose() => Result.Dispose();
}
