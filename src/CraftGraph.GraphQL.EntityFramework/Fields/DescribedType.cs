using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>
/// A GraphQL type whose fields are expressions over a class: an <see cref="EntityType{TEntity}"/>, which has rows, or a <see cref="ValueType{TValue}"/>,
/// which is made of columns of somebody else's row.
/// </summary>
public abstract class DescribedType
{
    private readonly List<EntityField> _fields = [];

    private protected DescribedType(Type clrType)
    {
        ClrType = clrType;
        Name = clrType.Name;
    }

    /// <summary>The class.</summary>
    public Type ClrType { get; }

    /// <summary>The name of the GraphQL type; the class's unless described otherwise.</summary>
    public string Name { get; internal set; }

    /// <summary>What the type is.</summary>
    public string? Description { get; internal set; }

    /// <summary>Whether it is an interface: its class is abstract, and rows are of the types that derive from it.</summary>
    public bool IsAbstract => ClrType.IsAbstract;

    /// <summary>The fields that the type describes itself, in order.</summary>
    internal IReadOnlyList<EntityField> OwnFields => _fields;

    /// <summary>The schema that it belongs to; set before the description is read.</summary>
    internal EntitySchema Schema { get; set; } = null!;

    internal void Add(EntityField field) => _fields.Add(field);

    /// <summary>Reads the description.</summary>
    internal abstract void ReadDescription();

    /// <summary>The GraphQL type: an object type, or an interface when the class is abstract.</summary>
    public ComplexType GraphQLType => Schema.GetGraphQLType(this);
}
