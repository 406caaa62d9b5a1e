using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>One request as its plan runs: its variables, its errors and what the host brought. Features that can be disposed end with it.</summary>
public sealed class OperationContext : IDisposable
{
    private Dictionary<Type, object>? _features;

    /// <summary>The plan that runs.</summary>
    public required OperationPlan Plan { get; init; }

    /// <summary>The coerced variables.</summary>
    public required VariableValues Variables { get; init; }

    /// <summary>The errors so far.</summary>
    public required ErrorList Errors { get; init; }

    /// <summary>Services of the request; null when the host gave none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>What resolvers of root fields see as their parent.</summary>
    public object? RootValue { get; init; }

    /// <summary>Cancelled when the client goes away or the request's time is up.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>What the host or a planned field keeps for the request, by its type; null when there is none.</summary>
    public T? Feature<T>()
        where T : class => _features?.GetValueOrDefault(typeof(T)) as T;

    /// <summary>Keeps something for the request, by its type.</summary>
    public void SetFeature<T>(T feature)
        where T : class => (_features ??= [])[typeof(T)] = feature;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_features is not null)
        {
            foreach (var feature in _features.Values)
            {
                (feature as IDisposable)?.Dispose();
            }
        }
    }
}
