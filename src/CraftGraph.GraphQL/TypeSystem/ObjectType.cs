namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A type with fields, of which values exist.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Objects"/>.</remarks>
/// <param name="name">The type's name.</param>
/// <param name="fields">Asked once, after every type that it names exists, so types may refer to each other.</param>
/// <param name="interfaces">Asked once, like <paramref name="fields"/>.</param>
public sealed class ObjectType(
    string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null)
    : ComplexType(name, fields, interfaces)
{
    /// <summary>Tells whether a resolved value is of this type, where an abstract type does not tell itself; null if never asked.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}
