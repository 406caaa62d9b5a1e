namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>
/// Fetches values for many keys at once, from what is not in the database. One source serves all requests; each request asks it through its
/// own <see cref="Loader{TKey, TValue}"/>.
/// </summary>
public abstract class BatchSource<TKey, TValue>
    where TKey : notnull
{
    /// <summary>How many keys are asked for at once at most, 1 or more; 1,000 unless overridden.</summary>
    public virtual int MaxBatchSize => 1000;

    /// <summary>Which keys are the same.</summary>
    public virtual IEqualityComparer<TKey> KeyComparer => EqualityComparer<TKey>.Default;

    /// <summary>
    /// Finds what belongs to each key and tells the batch. A key it tells nothing about has no value. What it throws is the error of all
    /// keys of the batch.
    /// </summary>
    /// <param name="batch">The keys, each once.</param>
    /// <param name="cancellationToken">Cancelled when the client goes away or the request's time is up.</param>
    /// <exception cref="Errors.GraphQLException">The client made a mistake; it becomes an error at each field that asked.</exception>
    public abstract ValueTask FetchAsync(Batch<TKey, TValue> batch, CancellationToken cancellationToken);
}
