using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.Transport.EventStream;

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

    private readonly EventStreamWriter? _events;

    internal GraphQLHttpResponse(int statusCode, string contentType, ExecutionResult result)
    {
        StatusCode = statusCode;
        ContentType = contentType;
        Result = result;
    }

    internal GraphQLHttpResponse(string contentType, EventStreamWriter events)
    {
        StatusCode = 200;
        ContentType = contentType;
        _events = events;
    }

    /// <summary>The status.</summary>
    public int StatusCode { get; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>The header <c>Allow</c>, told with status 405; null otherwise.</summary>
    public string? Allow { get; init; }

    /// <summary>Further headers, by name.</summary>
    public IReadOnlyDictionary<string, string> Headers => IsStream ? StreamHeaders : NoHeaders;

    /// <summary>
    /// Whether the body comes bit by bit, and may never end: it has no length, is sent on without a buffer, and only <see cref="WriteToAsync"/> writes it.
    /// </summary>
    public bool IsStream => _events is not null;

    /// <summary>The body: UTF-8 JSON, valid until this is disposed. Empty for a stream.</summary>
    public ReadOnlyMemory<byte> Body => Result?.Json ?? default;

    /// <summary>The GraphQL response that the body holds; null for a stream.</summary>
    public ExecutionResult? Result { get; }

    /// <summary>Writes the body to its end. To be called once.</summary>
    /// <param name="output">Where to; flushed after each event of a stream, not closed.</param>
    /// <param name="cancellationToken">The client is gone, or the host stops: a stream ends with its last whole event.</param>
    /// <exception cref="IOException">The client is gone.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled while something was written.</exception>
    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_events is not null)
        {
            await _events.WriteToAsync(output, cancellationToken).ConfigureAwait(false);
            return;
        }

        await output.WriteAsync(Body, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives back the body's buffer. A stream is better disposed with <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        Result?.Dispose();
        if (_events is not null)
        {
            // What is left to do for a stream waits for nothing the caller could need.
            _ = _events.DisposeAsync().AsTask();
        }
    }

    /// <summary>Gives back the body's buffer, and ends a stream that is not at its end.</summary>
    public async ValueTask DisposeAsync()
    {
        Result?.Dispose();
        if (_events is not null)
        {
            await _events.DisposeAsync().ConfigureAwait(false);
        }
    }
}
