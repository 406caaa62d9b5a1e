using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Everything is defined once: the schema, its roots, types, fields, arguments, enum values and directives.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema"/>, and each "Type Validation" part after it.</remarks>
internal static class SdlUniquenessRules
{
    /// <summary>Reports each definition that there is already.</summary>
    public static void Check(DocumentNode document, SdlErrors errors)
    {
        CheckSchema(document, errors);
        CheckNames(document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension)
            .Select(type => (type.Name, type.NameLocation)), name => $"There can be only one type named \"{name}\".", errors);
        CheckNames(document.Definitions.OfType<DirectiveDefinitionNode>().Where(one => !one.IsExtension)
            .Select(one => (one.Name, one.NameLocation)), name => $"There can be only one directive named \"@{name}\".", errors);

        // A definition and its extensions share their members' names.
        foreach (var parts in document.Definitions.OfType<TypeDefinitionNode>().GroupBy(type => type.Name, StringComparer.Ordinal))
        {
            CheckNames(parts.SelectMany(FieldsOf), name => $"Field \"{parts.Key}.{name}\" can only be defined once.", errors);
            CheckNames(
                parts.OfType<EnumTypeDefinitionNode>().SelectMany(part => part.Values).Select(value => (value.Name, value.NameLocation)),
                name => $"Enum value \"{parts.Key}.{name}\" can only be defined once.",
                errors);
            foreach (var field in parts.OfType<ComplexTypeDefinitionNode>().SelectMany(part => part.Fields))
            {
                CheckArguments($"{parts.Key}.{field.Name}", field.Arguments, errors);
            }
        }

        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            CheckArguments($"@{directive.Name}", directive.Arguments, errors);
        }
    }

    private static void CheckSchema(DocumentNode document, SdlErrors errors)
    {
        foreach (var further in document.Definitions.OfType<SchemaDefinitionNode>().Where(schema => !schema.IsExtension).Skip(1))
        {
            errors.Report("Must provide only one schema definition.", further.Location);
        }

        CheckNames(
            document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(part => part.OperationTypes)
                .Select(root => (root.Operation.ToString().ToLowerInvariant(), root.Location)),
            name => $"There can be only one {name} type in schema.",
            errors);
    }

    private static IEnumerable<(string Name, SourceLocation Location)> FieldsOf(TypeDefinitionNode type) => type switch
    {
        ComplexTypeDefinitionNode complex => complex.Fields.Select(field => (field.Name, field.NameLocation)),
        InputObjectTypeDefinitionNode input => input.Fields.Select(field => (field.Name, field.NameLocation)),
        _ => [],
    };

    private static void CheckNames(
        IEnumerable<(string Name, SourceLocation Location)> names, Func<string, string> message, SdlErrors errors)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var (name, location) in names)
        {
            if (!first.TryAdd(name, location))
            {
                errors.Report(message(name), first[name], location);
            }
        }
    }

    private static void CheckArguments(string owner, IReadOnlyList<InputValueDefinitionNode> arguments, SdlErrors errors)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            errors.Report(
                $"Argument \"{owner}({same.Key}:)\" can only be defined once.", [.. same.Select(argument => argument.NameLocation)]);
        }
    }
}
