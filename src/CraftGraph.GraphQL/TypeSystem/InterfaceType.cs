namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A type of fields that object types and other interfaces promise to have.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Interfaces"/>.</remarks>
/// <param name="name">The type's name.</param>
/// <param name="fields">Asked once, after every type that it names exists.</param>
/// <param name="interfaces">Asked once, like <paramref name="fields"/>.</param>
public sealed class InterfaceType(
    string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null)
    : ComplexType(name, fields, interfaces)
{
    /// <summary>Gives the name of the object type of a resolved value; null to ask each type's <see cref="ObjectType.IsTypeOf"/>.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
