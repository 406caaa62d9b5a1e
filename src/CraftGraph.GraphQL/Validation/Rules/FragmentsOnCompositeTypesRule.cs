using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A fragment is made on an object type, interface or union.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types"/>.
/// Types that the schema has not are left to <see cref="FragmentSpreadTypeExistenceRule"/>.
/// </remarks>
internal sealed class FragmentsOnCompositeTypesRule() : ValidationRule("sec-Fragments-on-Object-Interface-or-Union-Types", "FragmentsOnCompositeTypesRule")
{
    public override void Enter(FragmentDefinitionNode fragment, ValidationContext context) =>
        Check(fragment.TypeCondition, $"Fragment \"{fragment.Name}\"", context);

    public override void Enter(InlineFragmentNode fragment, ValidationContext context)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check(condition, "Fragment", context);
        }
    }

    private static void Check(NamedTypeNode condition, string subject, ValidationContext context)
    {
        if (context.Schema.FindType(condition.Name) is { IsComposite: false })
        {
            context.Report($"{subject} cannot condition on non composite type \"{condition.Name}\".", condition);
        }
    }
}
