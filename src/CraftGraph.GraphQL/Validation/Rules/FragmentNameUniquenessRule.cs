using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>No two fragments have one name.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness"/>.</remarks>
internal sealed class FragmentNameUniquenessRule() : ValidationRule("sec-Fragment-Name-Uniqueness", "UniqueFragmentNamesRule")
{
    private readonly Dictionary<string, FragmentDefinitionNode> _known = new(StringComparer.Ordinal);

    public override void Enter(FragmentDefinitionNode fragment, ValidationContext context)
    {
        if (!_known.TryAdd(fragment.Name, fragment))
        {
            context.Report(
                $"There can be only one fragment named \"{fragment.Name}\".",
                [_known[fragment.Name].NameLocation, fragment.NameLocation]);
        }
    }
}
