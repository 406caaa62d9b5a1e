using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A directive is one that the schema has.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined"/>.</remarks>
internal sealed class DirectivesAreDefinedRule() : ValidationRule("sec-Directives-Are-Defined", "KnownDirectivesRule")
{
    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        if (context.Position.Directive is null)
        {
            context.Report($"Unknown directive \"@{directive.Name}\".", directive);
        }
    }
}
