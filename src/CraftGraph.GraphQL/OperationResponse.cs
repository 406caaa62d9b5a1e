using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.Execution;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL;

/// <summary>What an operation answers: one response, or one for each event of a subscription. Dispose it in the end.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Response"/>.</remarks>
public sealed class OperationResponse : IAsyncDisposable
{
    private readonly ResponseStream? _events;

    internal OperationResponse(ExecutionResult single) => Single = single;

    internal OperationResponse(ResponseStream events) => _events = events;

    /// <summary>The one response; null when there are events.</summary>
    public ExecutionResult? Single { get; }

    /// <summary>
    /// A response for each event, made when it is asked for; null when there is one response. Can be read once; each response is the reader's
    /// to dispose. When the source breaks off, the last response tells why and has no data. Cancelled, the events just end.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult>? Events => _events;

    /// <summary>All responses, be it one or one for each event; each is the reader's to dispose.</summary>
    public async IAsyncEnumerable<ExecutionResult> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_events is null)
        {
            yield return Single!;
            yield break;
        }

        await foreach (var result in _events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    /// <summary>Gives back the response's buffer, or ends the events.</summary>
    public async ValueTask DisposeAsync()
    {
        Single?.Dispose();
        if (_events is not null)
        {
            await _events.DisposeAsync().ConfigureAwait(false);
        }
    }
}
