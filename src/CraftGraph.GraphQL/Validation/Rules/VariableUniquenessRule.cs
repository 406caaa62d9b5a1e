using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>No two variables of an operation have one name.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness"/>.</remarks>
internal sealed class VariableUniquenessRule() : ValidationRule("sec-Variable-Uniqueness", "UniqueVariableNamesRule")
{
    public override void Enter(OperationDefinitionNode operation, ValidationContext context)
    {
        var byName = operation.Variables.Select(definition => definition.Variable).GroupBy(variable => variable.Name);
        foreach (var same in byName.Where(group => group.Skip(1).Any()))
        {
            context.Report(
                $"There can be only one variable named \"${same.Key}\".", same.Select(variable => variable.NameLocation));
        }
    }
}
