namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A type as a field, argument or variable refers to it: named, or wrapped in lists and non-nulls.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Types"/>.</remarks>
public abstract class GraphQLType
{
    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether null may not stand here.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>The type without its outermost non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether values of the type may be given by clients.</summary>
    public bool IsInputType => Named is LeafType or InputObjectType;

    /// <summary>Whether fields may have the type.</summary>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>Whether two references are to the same type, wrapper by wrapper.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => AreEqual(a.OfType, b.OfType),
        (ListType a, ListType b) => AreEqual(a.OfType, b.OfType),
        _ => ReferenceEquals(left, right),
    };
}

/// <summary><c>[T]</c>.</summary>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}

/// <summary><c>T!</c>.</summary>
public sealed class NonNullType : GraphQLType
{
    /// <summary>Wraps a type that is not non-null itself.</summary>
    public NonNullType(GraphQLType ofType)
    {
        if (ofType is NonNullType)
        {
            throw new ArgumentException($"{ofType} is non-null already.", nameof(ofType));
        }

        OfType = ofType;
    }

    /// <summary>The type that may not be null here.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
