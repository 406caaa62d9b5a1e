using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A document to execute has operations and fragments only.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>.
/// What else is in the document is not looked into.
/// </remarks>
internal sealed class ExecutableDefinitionsRule() : ValidationRule("sec-Executable-Definitions", "ExecutableDefinitionsRule")
{
    public override void Enter(DocumentNode document, ValidationContext context)
    {
        foreach (var definition in document.Definitions.OfType<TypeSystemDefinitionNode>())
        {
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
                _ => "schema",
            };
            context.Report($"The {name} definition is not executable.", definition);
        }
    }
}
