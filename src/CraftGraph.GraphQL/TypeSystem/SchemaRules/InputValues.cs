namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>Lists every argument and input field of a schema with its coordinate.</summary>
internal static class InputValues
{
    public static IEnumerable<(string Coordinate, InputValue Input)> Of(Schema schema)
    {
        foreach (var directive in schema.Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                yield return ($"@{directive.Name}({argument.Name}:)", argument);
            }
        }

        foreach (var type in schema.Types)
        {
            foreach (var found in Of(type))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(string Coordinate, InputValue Input)> Of(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.SelectMany(field =>
            field.Arguments.Select(argument => ($"{complex.Name}.{field.Name}({argument.Name}:)", argument))),
        InputObjectType input => input.Fields.Select(field => ($"{input.Name}.{field.Name}", field)),
        _ => [],
    };
}
