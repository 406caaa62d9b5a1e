namespace CraftGraph.GraphQL.Coercion;

/// <summary>The coerced variables of one request, by their place in the operation.</summary>
/// <remarks>
/// Values are those that leaf types parse to; lists are <see cref="IReadOnlyList{T}"/> of objects and input objects
/// <see cref="IReadOnlyDictionary{TKey,TValue}"/> from field name to value, in the order in which the client gave the fields, then those with defaults.
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values"/>.
/// </remarks>
public sealed class VariableValues
{
    private readonly object?[] _values;
    private readonly bool[] _present;

    /// <summary>Makes room for the variables of an operation, all of them absent.</summary>
    public VariableValues(int count)
    {
        _values = count == 0 ? [] : new object?[count];
        _present = count == 0 ? [] : new bool[count];
    }

    /// <summary>No variables.</summary>
    public static VariableValues None { get; } = new(0);

    /// <summary>Whether the variable was given or has a default.</summary>
    public bool IsPresent(int index) => _present[index];

    /// <summary>The variable's value; null when it is null or absent.</summary>
    public object? this[int index]
    {
        get => _values[index];
        internal set => (_values[index], _present[index]) = (value, true);
    }
}
