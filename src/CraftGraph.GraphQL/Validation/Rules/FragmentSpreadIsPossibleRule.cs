using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>Some value of the enclosing type may be of the type that a fragment is made on.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/>.</remarks>
internal sealed class FragmentSpreadIsPossibleRule() : ValidationRule("sec-Fragment-Spread-Is-Possible", "PossibleFragmentSpreadsRule")
{
    public override void Enter(InlineFragmentNode fragment, ValidationContext context)
    {
        var position = context.Position;
        if (position is { Type: NamedType { IsComposite: true } type, ParentType: { } parent }
            && !Overlap(type, parent, context.Schema))
        {
            context.Report(
                $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void Enter(FragmentSpreadNode spread, ValidationContext context)
    {
        if (context.Position.ParentType is { } parent
            && context.Fragments.Find(spread.Name) is { } fragment
            && context.Schema.FindType(fragment.TypeCondition.Name) is { IsComposite: true } type
            && !Overlap(type, parent, context.Schema))
        {
            context.Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent}\" " +
                    $"can never be of type \"{type}\".",
                spread);
        }
    }

    private static bool Overlap(NamedType type, NamedType parent, Schema schema) =>
        ReferenceEquals(type, parent)
        || schema.GetPossibleTypes(type).Any(possible => schema.IsPossibleType(parent, possible));
}
