using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>No argument is given twice.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness"/>.</remarks>
internal sealed class ArgumentUniquenessRule() : ValidationRule("sec-Argument-Uniqueness", "UniqueArgumentNamesRule")
{
    public override void Enter(FieldNode field, ValidationContext context) => Check(field.Arguments, context);

    public override void Enter(DirectiveNode directive, ValidationContext context) => Check(directive.Arguments, context);

    private static void Check(IReadOnlyList<ArgumentNode> arguments, ValidationContext context)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var same in arguments.GroupBy(argument => argument.Name).Where(group => group.Skip(1).Any()))
        {
            context.Report(
                $"There can be only one argument named \"{same.Key}\".", same.Select(argument => argument.Location));
        }
    }
}
