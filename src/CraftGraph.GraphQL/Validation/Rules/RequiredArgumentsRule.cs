using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>An argument of a non-null type without a default is given.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Required-Arguments"/>.
/// A null given is left to <see cref="ValuesOfCorrectTypeRule"/>.
/// </remarks>
internal sealed class RequiredArgumentsRule() : ValidationRule("sec-Required-Arguments", "ProvidedRequiredArgumentsRule")
{
    public override void Enter(FieldNode field, ValidationContext context)
    {
        if (context.Position.Field is { } definition)
        {
            foreach (var missing in Missing(definition.Arguments, field.Arguments))
            {
                context.Report(
                    $"Field \"{definition.Name}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, " +
                        "but it was not provided.",
                    field);
            }
        }
    }

    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        if (context.Position.Directive is { } definition)
        {
            foreach (var missing in Missing(definition.Arguments, directive.Arguments))
            {
                context.Report(
                    $"Directive \"@{definition.Name}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, " +
                        "but it was not provided.",
                    directive);
            }
        }
    }

    private static IEnumerable<InputValue> Missing(NamedList<InputValue> definitions, IReadOnlyList<ArgumentNode> given) =>
        definitions.Where(definition =>
            definition.IsRequired && given.All(argument => argument.Name != definition.Name));
}
