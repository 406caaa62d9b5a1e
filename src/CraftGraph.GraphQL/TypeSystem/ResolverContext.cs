namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>What a resolver sees: its parent, its arguments and the request.</summary>
public abstract class ResolverContext
{
    /// <summary>The schema that the operation runs on.</summary>
    public abstract Schema Schema { get; }

    /// <summary>The value that the parent field resolved to; the request's root value at the root.</summary>
    public abstract object? Parent { get; }

    /// <summary>The field's definition.</summary>
    public abstract Field Field { get; }

    /// <summary>The coerced arguments by name: those given, and those with a default. An argument left out is not in it.</summary>
    public abstract IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>Services of the request; null when the host gave none.</summary>
    public abstract IServiceProvider? Services { get; }

    /// <summary>What the host keeps for the request, by its type; null when there is none.</summary>
    public abstract T? Feature<T>()
        where T : class;

    /// <summary>Asks a source in batches, together with the request's other resolvers.</summary>
    public abstract Loader<TKey, TValue> Loader<TKey, TValue>(BatchSource<TKey, TValue> source)
        where TKey : notnull;

    /// <summary>Cancelled when the client goes away or the request's time is up.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>The coerced value of an argument; the default of <typeparamref name="T"/> when it was left out or is null.</summary>
    /// <exception cref="InvalidCastException">The argument is of another type.</exception>
    public T? Argument<T>(string name) => Arguments.TryGetValue(name, out var value) && value is not null ? (T)value : default;
}
