namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>
/// Gets values for the resolvers of one request: the keys that resolvers ask for side by side go to the source together, and no key goes twice.
/// </summary>
public abstract class Loader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>The value of a key, in the request's next batch; the default of <typeparamref name="TValue"/> when the source has none.</summary>
    /// <exception cref="Errors.GraphQLException">The source refused the key or the whole batch, or it failed.</exception>
    public abstract Task<TValue?> LoadAsync(TKey key);

    /// <summary>The values of several keys, in their order.</summary>
    /// <exception cref="Errors.GraphQLException">The source refused a key or the whole batch, or it failed.</exception>
    public Task<TValue?[]> LoadAllAsync(IEnumerable<TKey> keys) => Task.WhenAll(keys.Select(LoadAsync));
}
