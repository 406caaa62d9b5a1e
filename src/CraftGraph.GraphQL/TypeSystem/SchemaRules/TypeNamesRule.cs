using CraftGraph.GraphQL.TypeSystem.Introspection;

namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>Types have names that are theirs to have; the introspection types have the reserved ones.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Names.Reserved-Names"/>.</remarks>
internal static class TypeNamesRule
{
    public static IEnumerable<string> Check(NamedType type) =>
        IntrospectionTypes.All.Contains(type) ? [] : NamesRule.Check(type.Name);
}
