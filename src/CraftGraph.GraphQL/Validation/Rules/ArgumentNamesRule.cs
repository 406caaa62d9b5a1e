using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>An argument is one that its field or directive has.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Argument-Names"/>.
/// Arguments of unknown fields and directives are not judged.
/// </remarks>
internal sealed class ArgumentNamesRule() : ValidationRule("sec-Argument-Names", "KnownArgumentNamesRule")
{
    public override void Enter(ArgumentNode argument, ValidationContext context)
    {
        var position = context.Position;
        if (position.Argument is not null)
        {
            return;
        }

        if (position.IsInDirective)
        {
            if (position.Directive is { } directive)
            {
                Report(argument, $"directive \"@{directive.Name}\"", directive.Arguments, context);
            }
        }
        else if (position is { Field: { } field, ParentType: { } parent })
        {
            Report(argument, $"field \"{parent.Name}.{field.Name}\"", field.Arguments, context);
        }
    }

    private static void Report(ArgumentNode argument, string place, NamedList<InputValue> known, ValidationContext context)
    {
        var proposal = DidYouMean.Sentence(argument.Name, known.Select(definition => definition.Name));
        context.Report($"Unknown argument \"{argument.Name}\" on {place}.{proposal}", argument);
    }
}
