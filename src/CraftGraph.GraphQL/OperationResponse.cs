using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.Execution;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL;

/// <summary>What an operation answers: one response, one for each event of a subscription, or one in parts. Dispose it in the end.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Response"/>; for parts, <see href="https://spec.graphql.org/draft/#sec-Response"/>.</remarks>
public sealed class OperationResponse : IAsyncDisposable
{
    private readonly ResponseStream? _events;
    private readonly IncrementalResponse? _parts;

    internal OperationResponse(ExecutionResult single) => Single = single;

    internal OperationResponse(ResponseStream events) => _events = events;

    internal OperationResponse(IncrementalResponse parts) => _parts = parts;

    /// <summary>The one response; null when there are events or parts.</summary>
    public ExecutionResult? Single { get; }

    /// <summary>
    /// A response for each event, made when it is asked for; null when there are none. Can be read once; each response is the reader's
    /// to dispose. When the source breaks off, the last response tells why and has no data. Cancelled, the events just end.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult>? Events => _events;

    /// <summary>
    /// The response in parts, the first with <c>data</c>, each with <c>hasNext</c>; null when it is not in parts. Can be read once; each part is the
    /// reader's to dispose. What is deferred begins to run when the second part is asked for. Cancelled by its reader, the parts just end; when the request's
    /// time is up, the parts that are not ready are completed with errors.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult>? Parts => _parts;

    /// <summary>All responses, be it one, one for each event, or the parts of one; each is the reader's to dispose.</summary>
    public async IAsyncEnumerable<ExecutionResult> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (Single is not null)
        {
            yield return Single;
            yield break;
        }

        await foreach (var result in (Events ?? Parts)!.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    /// <summary>Gives back the response's buffer, or ends the events or parts.</summary>
    public async ValueTask DisposeAsync()
    {
        Single?.Dispose();
        if (_events is not null)
        {
            await _events.DisposeAsync().ConfigureAwait(false);
        }

        if (_parts is not null)
        {
            await _parts.DisposeAsync().ConfigureAwait(false);
        }
    }
}
