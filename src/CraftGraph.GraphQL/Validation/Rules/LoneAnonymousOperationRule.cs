using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation"/>.</remarks>
internal sealed class LoneAnonymousOperationRule() : ValidationRule("sec-Lone-Anonymous-Operation", "LoneAnonymousOperationRule")
{
    private bool _hasSeveral;

    public override void Enter(DocumentNode document, ValidationContext context) =>
        _hasSeveral = document.Definitions.OfType<OperationDefinitionNode>().Skip(1).Any();

    public override void Enter(OperationDefinitionNode operation, ValidationContext context)
    {
        if (operation.Name is null && _hasSeveral)
        {
            context.Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
