using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A fragment is made on a type that the schema has.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence"/>.</remarks>
internal sealed class FragmentSpreadTypeExistenceRule() : ValidationRule("sec-Fragment-Spread-Type-Existence", "KnownTypeNamesRule")
{
    public override void Enter(FragmentDefinitionNode fragment, ValidationContext context) =>
        Check(fragment.TypeCondition, context);

    public override void Enter(InlineFragmentNode fragment, ValidationContext context)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(condition, context);
        }
    }

    private static void Check(NamedTypeNode condition, ValidationContext context)
    {
        if (context.Schema.FindType(condition.Name) is null)
        {
            var proposal = DidYouMean.Sentence(condition.Name, context.Schema.Types.Select(type => type.Name));
            context.Report($"Unknown type \"{condition.Name}\".{proposal}", condition);
        }
    }
}
