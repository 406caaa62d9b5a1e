using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A variable is used only where its type fits.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/>.
/// A field of a oneOf input object counts as a non-null place, whatever wraps the object.
/// </remarks>
internal sealed class AllVariableUsagesAreAllowedRule() : ValidationRule("sec-All-Variable-Usages-Are-Allowed", "VariablesInAllowedPositionRule")
{
    public override void Leave(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.Variables)
            {
                definitions[definition.Variable.Name] = definition;
            }

            foreach (var usage in context.Variables.ReachedFrom(operation))
            {
                if (context.HasStopped)
                {
                    return;
                }

                if (definitions.TryGetValue(usage.Variable.Name, out var definition))
                {
                    Check(usage, definition, context);
                }
            }
        }
    }

    private static void Check(in VariableUsage usage, VariableDefinitionNode definition, ValidationContext context)
    {
        if (usage.LocationType is not { } location || context.TypeOf(definition.Type) is not { } type)
        {
            return;
        }

        var name = definition.Variable.Name;
        var hasDefault = definition.DefaultValue is not (null or NullValueNode);
        var expected = !type.IsNonNull && (hasDefault || usage.HasLocationDefault) ? location.Nullable : location;
        if (!IsCompatible(type, expected))
        {
            context.Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{location}\".",
                definition,
                usage.Variable);
        }

        if (usage.InputObject is { IsOneOf: true } oneOf && !type.IsNonNull && !hasDefault)
        {
            context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for " +
                    $"OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Variable);
        }
    }

    private static bool IsCompatible(GraphQLType type, GraphQLType location) => (type, location) switch
    {
        (NonNullType given, NonNullType expected) => IsCompatible(given.OfType, expected.OfType),
        (_, NonNullType) => false,
        (NonNullType given, _) => IsCompatible(given.OfType, location),
        (ListType given, ListType expected) => IsCompatible(given.OfType, expected.OfType),
        _ => ReferenceEquals(type, location),
    };
}
