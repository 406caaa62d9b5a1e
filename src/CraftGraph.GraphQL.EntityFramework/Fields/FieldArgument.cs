using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>An argument of a field whose value stands in the field's expression as a parameter, which each request has anew.</summary>
public abstract class FieldArgument
{
    private protected FieldArgument(Type valueType) => ValueType = valueType;

    /// <summary>The argument's definition; its type is a leaf and nullable.</summary>
    public abstract InputValue Create(EntitySchema schema);

    /// <summary>Where a request finds the value; never null there.</summary>
    /// <param name="given">What the client gave; null when the argument is absent or null, and in conditions, which have no arguments.</param>
    public abstract ValueSource Read(LeafInput? given);

    internal Type ValueType { get; }
}

/// <summary>An argument whose value is a <typeparamref name="TValue"/>.</summary>
public abstract class FieldArgument<TValue> : FieldArgument
{
    /// <summary>For a value of that type.</summary>
    protected FieldArgument()
        : base(typeof(TValue))
    {
    }
}
