using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>The type of a variable is one that clients may give.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>.
/// Types that the schema has not are left to <see cref="VariableTypeExistenceRule"/>.
/// </remarks>
internal sealed class VariablesAreInputTypesRule() : ValidationRule("sec-Variables-Are-Input-Types", "VariablesAreInputTypesRule")
{
    public override void Enter(VariableDefinitionNode variable, ValidationContext context)
    {
        if (context.TypeOf(variable.Type) is { IsInputType: false })
        {
            context.Report(
                $"Variable \"${variable.Variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
        }
    }
}
