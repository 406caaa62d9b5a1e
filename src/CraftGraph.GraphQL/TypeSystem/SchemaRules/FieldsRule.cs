namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>An object type or interface has fields, each once, of output types, with arguments that can be given.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Objects.Type-Validation"/>.</remarks>
internal static class FieldsRule
{
    public static IEnumerable<string> Check(ComplexType type)
    {
        if (type.Fields.Count == 0)
        {
            yield return $"Type {type.Name} must define one or more fields.";
        }

        foreach (var name in NamesRule.FindDuplicates(type.Fields.Select(field => field.Name)))
        {
            yield return $"Field \"{type.Name}.{name}\" can only be defined once.";
        }

        foreach (var mistake in type.Fields.SelectMany(field => Check(field, $"{type.Name}.{field.Name}")))
        {
            yield return mistake;
        }
    }

    private static IEnumerable<string> Check(Field field, string coordinate)
    {
        foreach (var mistake in NamesRule.Check(field.Name))
        {
            yield return mistake;
        }

        if (!field.Type.IsOutputType)
        {
            yield return $"The type of {coordinate} must be Output Type but got: {field.Type}.";
        }

        foreach (var mistake in ArgumentsRule.Check(field.Arguments, coordinate))
        {
            yield return mistake;
        }
    }
}
