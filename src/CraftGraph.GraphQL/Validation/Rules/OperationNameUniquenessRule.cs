using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>No two operations have one name.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness"/>.</remarks>
internal sealed class OperationNameUniquenessRule() : ValidationRule("sec-Operation-Name-Uniqueness", "UniqueOperationNamesRule")
{
    private readonly Dictionary<string, OperationDefinitionNode> _known = new(StringComparer.Ordinal);

    public override void Enter(OperationDefinitionNode operation, ValidationContext context)
    {
        if (operation.Name is { } name && !_known.TryAdd(name, operation))
        {
            context.Report(
                $"There can be only one operation named \"{name}\".",
                [_known[name].NameLocation, operation.NameLocation]);
        }
    }
}
