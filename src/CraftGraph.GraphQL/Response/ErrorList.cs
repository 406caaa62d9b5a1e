using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Response;

/// <summary>The errors of one response, in the order in which they were met. Errors past a bound are counted, not kept. Safe for use by several threads.</summary>
public sealed class ErrorList(int capacity = ErrorList.DefaultCapacity)
{
    /// <summary>How many errors a response tells unless the host says otherwise.</summary>
    public const int DefaultCapacity = 100;

    private readonly Lock _lock = new();
    private List<GraphQLError>? _errors;

    /// <summary>How many were met, those past the bound included.</summary>
    public int Count { get; private set; }

    /// <summary>The errors kept, and one last that says how many more there were.</summary>
    public IReadOnlyList<GraphQLError> ToList()
    {
        lock (_lock)
        {
            var kept = _errors ?? [];
            return Count == kept.Count
                ? [.. kept]
                : [.. kept, new() { Message = $"{Count - kept.Count} more errors are not shown.", Code = ErrorCode.LimitReached }];
        }
    }

    /// <summary>Adds an error.</summary>
    public void Add(GraphQLError error)
    {
        lock (_lock)
        {
            Count++;
            _errors ??= [];
            if (_errors.Count < capacity)
            {
                _errors.Add(error);
            }
        }
    }
}
