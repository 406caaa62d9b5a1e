namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>There is a query root, and no type is the root of two kinds of operation.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/>.</remarks>
internal static class RootTypesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        if (schema.Query is null)
        {
            yield return "Query root type must be provided.";
        }

        (string Operation, ObjectType? Type)[] roots =
            [("query", schema.Query), ("mutation", schema.Mutation), ("subscription", schema.Subscription)];
        var byType = roots.Where(root => root.Type is not null).GroupBy(root => root.Type!.Name);
        foreach (var same in byType.Where(same => same.Skip(1).Any()))
        {
            yield return $"All root types must be different, \"{same.Key}\" type is used as "
                + $"{string.Join(" and ", same.Select(root => root.Operation))} root types.";
        }
    }
}
