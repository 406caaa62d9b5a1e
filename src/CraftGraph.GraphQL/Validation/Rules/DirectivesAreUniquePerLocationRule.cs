using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A directive stands once on a place, unless it is repeatable.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location"/>.
/// Unknown directives are not judged.
/// </remarks>
internal sealed class DirectivesAreUniquePerLocationRule() : ValidationRule("sec-Directives-Are-Unique-per-Location", "UniqueDirectivesPerLocationRule")
{
    public override void Enter(IReadOnlyList<DirectiveNode> directives, ValidationContext context)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var known = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (context.Schema.Directives.TryGet(directive.Name, out var definition)
                && !definition.IsRepeatable
                && !known.TryAdd(directive.Name, directive))
            {
                context.Report(
                    $"The directive \"@{directive.Name}\" can only be used once at this location.",
                    known[directive.Name],
                    directive);
            }
        }
    }
}
