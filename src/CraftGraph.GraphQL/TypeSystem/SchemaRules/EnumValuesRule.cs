namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>An enum has values, each once, none of them named like another literal.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Enums.Type-Validation"/>.</remarks>
internal static class EnumValuesRule
{
    public static IEnumerable<string> Check(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            yield return $"Enum type {type.Name} must define one or more values.";
        }

        foreach (var name in NamesRule.FindDuplicates(type.Values.Select(value => value.Name)))
        {
            yield return $"Enum value \"{type.Name}.{name}\" can only be defined once.";
        }

        foreach (var value in type.Values)
        {
            if (value.Name is "true" or "false" or "null")
            {
                yield return $"Enum values cannot be named: {value.Name}";
            }

            foreach (var mistake in NamesRule.Check(value.Name))
            {
                yield return mistake;
            }
        }
    }
}
