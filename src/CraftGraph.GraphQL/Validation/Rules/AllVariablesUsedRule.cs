using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>An operation or a fragment of it uses every variable that the operation declares.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-All-Variables-Used"/>.</remarks>
internal sealed class AllVariablesUsedRule() : ValidationRule("sec-All-Variables-Used", "NoUnusedVariablesRule")
{
    public override void Leave(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var used = context.Variables.ReachedFrom(operation)
                .Select(usage => usage.Variable.Name)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var definition in operation.Variables)
            {
                if (!used.Contains(definition.Variable.Name))
                {
                    var where = operation.Name is { } name ? $" in operation \"{name}\"" : string.Empty;
                    context.Report($"Variable \"${definition.Variable.Name}\" is never used{where}.", definition);
                }
            }
        }
    }
}
