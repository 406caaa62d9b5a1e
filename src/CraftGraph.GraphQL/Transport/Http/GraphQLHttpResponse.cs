using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What a host sends back. Dispose it once the body is sent.</summary>
public sealed class GraphQLHttpResponse : IDisposable
{
    private readonly ResponseWriter? _joined;

    internal GraphQLHttpResponse(int statusCode, string contentType, ExecutionResult result)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Result = result;
        Results = [result];
    }

    internal GraphQLHttpResponse(string contentType, IReadOnlyList<ExecutionResult> results, ResponseWriter joined)
        : this(200, contentType, results[0])
    {
        Results = results;
        _joined = joined;
    }

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>The header <c>Allow</c>, told with status 405; null otherwise.</summary>
    public string? Allow { get; init; }

    /// <summary>The header <c>ETag</c>; null without one.</summary>
    public string? ETag { get; init; }

    /// <summary>The header <c>Cache-Control</c>; null without one.</summary>
    public string? CacheControl { get; init; }

    /// <summary>The body: UTF-8 JSON, valid until this is disposed; empty with status 304.</summary>
    public ReadOnlyMemory<byte> Body => StatusCode == 304 ? default : _joined?.Written ?? Result.Json;

    /// <summary>The GraphQL response that the body holds; the first one for a batch.</summary>
    public ExecutionResult Result { get; }

    /// <summary>The GraphQL responses that the body holds: one for each operation of a batch, else one.</summary>
    public IReadOnlyList<ExecutionResult> Results { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _joined?.Dispose();
        foreach (var result in Results)
        {
            result.Dispose();
        }
    }
}
