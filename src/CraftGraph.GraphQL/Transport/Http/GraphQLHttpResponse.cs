using System.Globalization;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>What a host sends back. Dispose it once the body is sent.</summary>
public sealed class GraphQLHttpResponse : IDisposable, IAsyncDisposable
{
    private static readonly Dictionary<string, string> NoHeaders = [];
    private static readonly Dictionary<string, string> StreamHeaders = new()
    {
        ["Cache-Control"] = "no-cache",

        // Some proxies hold back what they could send on at once.
        ["X-Accel-Buffering"] = "no",
    };

    private readonly StreamWriter? _stream;
    private readonly Batch? _batch;

    internal GraphQLHttpResponse(int statusCode, string contentType, ExecutionResult result)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Result = result;
    }

    internal GraphQLHttpResponse(string contentType, IReadOnlyList<ExecutionResult> results, ResponseWriter joined)
    {
        StatusCode = 200;
        ContentType = contentType;
        Result = results.Count > 0 ? results[0] : null;
        _batch = new(results, joined);
    }

    internal GraphQLHttpResponse(string contentType, StreamWriter stream)
    {
        StatusCode = 200;
        ContentType = contentType;
        _stream = stream;
    }

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>The header <c>Allow</c>, told with status 405; null otherwise.</summary>
    public string? Allow { get; init; }

    /// <summary>The header <c>ETag</c>; null without one.</summary>
    public string? ETag { get; init; }

    /// <summary>The header <c>Cache-Control</c> of what is no stream; null without one.</summary>
    public string? CacheControl { get; init; }

    /// <summary>The header <c>Age</c>, in seconds, of an answer that was made for another request; null of one that was not.</summary>
    public long? Age => Result?.Age is { } age ? (long)age.TotalSeconds : null;

    /// <summary>Further headers, by name; <see cref="ETag"/>, <see cref="CacheControl"/> and <see cref="Age"/> among them.</summary>
    public IReadOnlyDictionary<string, string> Headers => IsStream ? StreamHeaders : HasHeaders ? ToHeaders() : NoHeaders;

    /// <summary>Whether there are any.</summary>
    public bool HasHeaders => IsStream || ETag is not null || CacheControl is not null || Age is not null;

    /// <summary>
    /// Whether the body comes bit by bit, and may never end: it has no length, is sent on without a buffer, and only <see cref="WriteToAsync"/> writes it.
    /// </summary>
    public bool IsStream => _stream is not null;

    /// <summary>
    /// Whether the body is a subscription's, which lasts as long as its client likes: what limits the time of a request does not end it, and it
    /// has to be ended when the host stops.
    /// </summary>
    public bool IsSubscription => _stream?.IsSubscription ?? false;

    /// <summary>The body: UTF-8 JSON, valid until this is disposed. Empty for a stream, and with status 304.</summary>
    public ReadOnlyMemory<byte> Body => StatusCode == 304 ? default : _batch?.Body.Written ?? Result?.Json ?? default;

    /// <summary>The GraphQL response that the body holds, the first one for a batch; null for a stream.</summary>
    public ExecutionResult? Result { get; }

    /// <summary>The GraphQL responses that the body holds: one for each operation of a batch, else one; none for a stream.</summary>
    public IReadOnlyList<ExecutionResult> Results => _batch?.Results ?? (Result is null ? [] : [Result]);

    /// <summary>Writes the body to its end. To be called once.</summary>
    /// <param name="output">Where to; flushed after each response of a stream, not closed.</param>
    /// <param name="cancellationToken">The client is gone, or the host stops: a stream ends with its last whole response.</param>
    /// <exception cref="IOException">The client is gone.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled while something was written.</exception>
    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_stream is not null)
        {
            await _stream.WriteToAsync(output, cancellationToken).ConfigureAwait(false);
            return;
        }

        await output.WriteAsync(Body, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives back the body's buffer. A stream is better disposed with <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        DisposeBody();
        if (_stream is not null)
        {
            // What is left to do for a stream waits for nothing the caller could need.
            _ = _stream.DisposeAsync().AsTask();
        }
    }

    /// <summary>Gives back the body's buffer, and ends a stream that is not at its end.</summary>
    public async ValueTask DisposeAsync()
    {
        DisposeBody();
        if (_stream is not null)
        {
            await _stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void DisposeBody()
    {
        if (_batch is null)
        {
            Result?.Dispose();
            return;
        }

        _batch.Body.Dispose();
        foreach (var result in _batch.Results)
        {
            result.Dispose();
        }
    }

    private Dictionary<string, string> ToHeaders()
    {
        var headers = new Dictionary<string, string>();
        if (ETag is not null)
        {
            headers["ETag"] = ETag;
        }

        if (CacheControl is not null)
        {
            headers["Cache-Control"] = CacheControl;
        }

        if (Age is { } age)
        {
            headers["Age"] = age.ToString(CultureInfo.InvariantCulture);
        }

        return headers;
    }

    /// <param name="Results">The responses.</param>
    /// <param name="Body">All of them together.</param>
    private sealed record Batch(IReadOnlyList<ExecutionResult> Results, ResponseWriter Body);
}
