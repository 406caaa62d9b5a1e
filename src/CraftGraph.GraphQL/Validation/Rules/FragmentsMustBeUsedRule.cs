using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>An operation uses each fragment, directly or through others.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used"/>.</remarks>
internal sealed class FragmentsMustBeUsedRule() : ValidationRule("sec-Fragments-Must-Be-Used", "NoUnusedFragmentsRule")
{
    public override void Leave(DocumentNode document, ValidationContext context)
    {
        var used = context.Fragments.Reach(document.Definitions.OfType<OperationDefinitionNode>())
            .Select(fragment => fragment.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name))
            {
                context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
            }
        }
    }
}
