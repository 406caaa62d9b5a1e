using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A fragment that is spread is defined.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined"/>.</remarks>
internal sealed class FragmentSpreadTargetDefinedRule() : ValidationRule("sec-Fragment-Spread-Target-Defined", "KnownFragmentNamesRule")
{
    public override void Enter(FragmentSpreadNode spread, ValidationContext context)
    {
        if (context.Fragments.Find(spread.Name) is null)
        {
            context.Report($"Unknown fragment \"{spread.Name}\".", [spread.NameLocation]);
        }
    }
}
