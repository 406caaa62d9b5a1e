namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>A directive has places to stand on, and arguments that can be given.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation"/>.</remarks>
internal static class DirectiveDefinitionsRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var name in NamesRule.FindDuplicates(schema.Directives.Select(directive => directive.Name)))
        {
            yield return $"There can be only one directive named \"@{name}\".";
        }

        foreach (var directive in schema.Directives)
        {
            foreach (var mistake in NamesRule.Check(directive.Name))
            {
                yield return mistake;
            }

            if (directive.Locations is DirectiveLocations.None)
            {
                yield return $"Directive @{directive.Name} must include 1 or more locations.";
            }

            foreach (var mistake in ArgumentsRule.Check(directive.Arguments, $"@{directive.Name}"))
            {
                yield return mistake;
            }
        }
    }
}
