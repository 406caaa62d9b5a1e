using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>The values of one request that are worked out once.</summary>
internal sealed class RequestValues
{
    // One or two for nearly all requests.
    private readonly List<(ValueSource Source, object? Value)> _values = [];

    /// <summary>Those of a request. When parts of it that run side by side make them at the same time, one of them is lost, and its values are worked out again.</summary>
    public static RequestValues Of(OperationContext context)
    {
        if (context.Feature<RequestValues>() is not { } values)
        {
            context.SetFeature(values = new());
        }

        return values;
    }

    /// <summary>The value of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="get">Works it out; when it throws, it is asked again the next time.</param>
    /// <param name="context">The request.</param>
    public object? Get(ValueSource source, Func<OperationContext, object?> get, OperationContext context)
    {
        lock (_values)
        {
            foreach (var (known, value) in _values)
            {
                if (known == source)
                {
                    return value;
                }
            }
        }

        // Outside of the lock, as one value may be made of another.
        var made = get(context);
        lock (_values)
        {
            _values.Add((source, made));
        }

        return made;
    }
}
