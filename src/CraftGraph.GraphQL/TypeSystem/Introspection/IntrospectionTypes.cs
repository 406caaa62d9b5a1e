namespace CraftGraph.GraphQL.TypeSystem.Introspection;

/// <summary>The types that describe a schema to its clients.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema-Introspection"/>.</remarks>
internal static class IntrospectionTypes
{
    /// <summary>All of them, <c>__Schema</c> first.</summary>
    public static IReadOnlyList<NamedType> All { get; } = [];
}
