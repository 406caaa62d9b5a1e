using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Response;

/// <summary>The errors of one response, in the order in which they were met. Errors past a bound are counted, not kept. Safe for use by several threads.</summary>
public sealed class ErrorList(int capacity = ErrorList.DefaultCapacity)
{
    /// <summary>How many errors a response tells unless the host says otherwise.</summary>
    public const int DefaultCapacity = 100;

    // Locked while errors are added; most responses have none.
    private List<GraphQLError>? _errors;

    /// <summary>How many were met, those past the bound included.</summary>
    public int Count { get; private set; }

    /// <summary>The errors kept, and one last that says how many more there were.</summary>
    public IReadOnlyList<GraphQLError> ToList()
    {
        if (_errors is not { } kept)
        {
            return [];
        }

        lock (kept)
        {
            return Count == kept.Count
                ? [.. kept]
                : [.. kept, new() { Message = $"{Count - kept.Count} more errors are not shown.", Code = ErrorCode.LimitReached }];
        }
    }

    /// <summary>Turns the indices of a list around in the paths of errors, because its items were written last to first.</summary>
    /// <param name="since">How many errors were met before the list.</param>
    /// <param name="list">The path of the list.</param>
    /// <param name="count">How many items the list has.</param>
    public void Reverse(int since, IReadOnlyList<object> list, int count)
    {
        if (_errors is not { } errors)
        {
            return;
        }

        lock (errors)
        {
            for (var i = since; i < errors.Count; i++)
            {
                if (errors[i].Path is { } path && path.Count > list.Count && path[list.Count] is int index && path.Take(list.Count).SequenceEqual(list))
                {
                    errors[i] = new()
                    {
                        Message = errors[i].Message,
                        Code = errors[i].Code,
                        Locations = errors[i].Locations,
                        Path = [.. list, count - 1 - index, .. path.Skip(list.Count + 1)],
                        Extensions = errors[i].Extensions,
                    };
                }
            }
        }
    }

    /// <summary>Adds an error.</summary>
    public void Add(GraphQLError error)
    {
        var errors = _errors ?? Interlocked.CompareExchange(ref _errors, [], null) ?? _errors;
        lock (errors)
        {
            Count++;
            if (errors.Count < capacity)
            {
                errors.Add(error);
            }
        }
    }
}
