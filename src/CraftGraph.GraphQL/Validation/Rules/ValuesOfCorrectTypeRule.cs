using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A literal can be coerced to the type expected where it stands.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/>.
/// Variables inside are taken for valid; what they may be is told by <see cref="AllVariableUsagesAreAllowedRule"/>.
/// Unknown and missing input fields have rules of their own.
/// </remarks>
internal sealed class ValuesOfCorrectTypeRule() : ValidationRule("sec-Values-of-Correct-Type", "ValuesOfCorrectTypeRule")
{
    public override void Enter(ValueNode value, ValidationContext context)
    {
        if (context.Position is not { InputType: { } type, IsInRefusedLiteral: false })
        {
            return;
        }

        switch (value)
        {
            case NullValueNode:
                if (type.IsNonNull)
                {
                    Refuse(value, type, context);
                }

                break;
            case ListValueNode when type.Nullable is ListType:
                break;
            case ObjectValueNode fields when type.Named is InputObjectType input:
                if (input.IsOneOf)
                {
                    CheckOneOf(fields, input, context);
                }

                break;
            case not null when type.Named is LeafType leaf:
                if (leaf.ParseLiteral(value).Problem is { } problem)
                {
                    context.Report(problem, value);
                }

                break;
            case ListValueNode:
                // A list is refused as the one item that it would stand for, and that is never null.
                Refuse(value, type.Nullable, context);
                break;
            default:
                Refuse(value!, type, context);
                break;
        }
    }

    private static void Refuse(ValueNode value, GraphQLType type, ValidationContext context) =>
        context.Report($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(value)}.", value);

    private static void CheckOneOf(ObjectValueNode value, InputObjectType type, ValidationContext context)
    {
        var names = value.Fields.Select(field => field.Name).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count != 1)
        {
            context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", value);
        }
        else if (value.Fields[^1].Value is NullValueNode)
        {
            context.Report($"Field \"{type.Name}.{names[0]}\" must be non-null.", value);
        }
    }
}
