namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>One of several object types.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Unions"/>.</remarks>
/// <param name="name">The type's name.</param>
/// <param name="memberTypes">Asked once, after every type that it names exists.</param>
public sealed class UnionType(string name, Func<IEnumerable<ObjectType>> memberTypes) : NamedType(name)
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _memberTypes = new(() => [.. memberTypes()]);

    /// <summary>The member types, in order.</summary>
    public IReadOnlyList<ObjectType> MemberTypes => _memberTypes.Value;

    /// <summary>Gives the name of the object type of a resolved value; null to ask each type's <see cref="ObjectType.IsTypeOf"/>.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
