namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>A union has members, each once.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Unions.Type-Validation"/>.</remarks>
internal static class UnionMembersRule
{
    public static IEnumerable<string> Check(UnionType union)
    {
        if (union.MemberTypes.Count == 0)
        {
            yield return $"Union type {union.Name} must define one or more member types.";
        }

        foreach (var name in NamesRule.FindDuplicates(union.MemberTypes.Select(member => member.Name)))
        {
            yield return $"Union type {union.Name} can only include type {name} once.";
        }
    }
}
