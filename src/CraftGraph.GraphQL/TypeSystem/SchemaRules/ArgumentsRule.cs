namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>Arguments of a field or directive stand once, are of input types, and are not deprecated while they are required.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Arguments"/>.</remarks>
internal static class ArgumentsRule
{
    public static IEnumerable<string> Check(NamedList<InputValue> arguments, string owner)
    {
        foreach (var name in NamesRule.FindDuplicates(arguments.Select(argument => argument.Name)))
        {
            yield return $"Argument \"{owner}({name}:)\" can only be defined once.";
        }

        foreach (var argument in arguments)
        {
            foreach (var mistake in NamesRule.Check(argument.Name))
            {
                yield return mistake;
            }

            if (!argument.Type.IsInputType)
            {
                yield return $"The type of {owner}({argument.Name}:) must be Input Type but got: {argument.Type}.";
            }

            if (argument.IsRequired && argument.DeprecationReason is not null)
            {
                yield return $"Required argument {owner}({argument.Name}:) cannot be deprecated.";
            }
        }
    }
}
