using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>An operation declares every variable that it or a fragment of it uses.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined"/>.</remarks>
internal sealed class AllVariableUsesDefinedRule() : ValidationRule("sec-All-Variable-Uses-Defined", "NoUndefinedVariablesRule")
{
    public override void Leave(DocumentNode document, ValidationContext context)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var declared = operation.Variables
                .Select(definition => definition.Variable.Name)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var (variable, _, _, _) in context.Variables.ReachedFrom(operation))
            {
                if (context.HasStopped)
                {
                    return;
                }

                if (!declared.Contains(variable.Name))
                {
                    var by = operation.Name is { } name ? $" by operation \"{name}\"" : string.Empty;
                    context.Report($"Variable \"${variable.Name}\" is not defined{by}.", variable, operation);
                }
            }
        }
    }
}
