namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>Keys that are asked for together, and what was found for them. Not safe for use by two threads.</summary>
public sealed class Batch<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, (TValue? Value, Exception? Problem)> _outcomes;

    internal Batch(IReadOnlyList<TKey> keys, IEqualityComparer<TKey> comparer, IServiceProvider? services)
    {
        Keys = keys;
        Services = services;
        _outcomes = new(keys.Count, comparer);
    }

    /// <summary>The keys, each once, in the order in which they were first asked for; never empty.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>Services of the request; null when the host gave none.</summary>
    public IServiceProvider? Services { get; }

    /// <summary>Tells the value of a key. Keys that are not in the batch are passed over.</summary>
    public void Set(TKey key, TValue? value) => _outcomes[key] = (value, null);

    /// <summary>Tells that one key has no value because of a problem, while others may.</summary>
    /// <param name="key">The key.</param>
    /// <param name="problem">A <see cref="Errors.GraphQLException"/> for a client's mistake; anything else is a bug.</param>
    public void Fail(TKey key, Exception problem) => _outcomes[key] = (default, problem);

    internal (TValue? Value, Exception? Problem) Find(TKey key) => _outcomes.GetValueOrDefault(key);
}
