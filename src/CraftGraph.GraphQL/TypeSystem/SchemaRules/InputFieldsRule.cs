namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>An input object has fields, each once, of input types; those of a oneOf are all optional and without defaults.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation"/>.</remarks>
internal static class InputFieldsRule
{
    public static IEnumerable<string> Check(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            yield return $"Input Object type {type.Name} must define one or more fields.";
        }

        foreach (var name in NamesRule.FindDuplicates(type.Fields.Select(field => field.Name)))
        {
            yield return $"Field \"{type.Name}.{name}\" can only be defined once.";
        }

        foreach (var mistake in type.Fields.SelectMany(field => Check(type, field, $"{type.Name}.{field.Name}")))
        {
            yield return mistake;
        }
    }

    private static IEnumerable<string> Check(InputObjectType type, InputValue field, string coordinate)
    {
        foreach (var mistake in NamesRule.Check(field.Name))
        {
            yield return mistake;
        }

        if (!field.Type.IsInputType)
        {
            yield return $"The type of {coordinate} must be Input Type but got: {field.Type}.";
        }

        if (field.IsRequired && field.DeprecationReason is not null)
        {
            yield return $"Required input field {coordinate} cannot be deprecated.";
        }

        if (type.IsOneOf && field.Type.IsNonNull)
        {
            yield return $"OneOf input field {coordinate} must be nullable.";
        }

        if (type.IsOneOf && field.DefaultValue is not null)
        {
            yield return $"OneOf input field {coordinate} cannot have a default value.";
        }
    }
}
