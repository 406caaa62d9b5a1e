using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A directive stands where its definition lets it stand.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations"/>.</remarks>
internal sealed class DirectivesAreInValidLocationsRule() : ValidationRule("sec-Directives-Are-in-Valid-Locations", "KnownDirectivesRule")
{
    public override void Enter(DirectiveNode directive, ValidationContext context)
    {
        var location = context.Position.DirectiveLocation;
        if (context.Position.Directive is { } definition && !definition.Locations.HasFlag(location))
        {
            context.Report(
                $"Directive \"@{directive.Name}\" may not be used on {location.GetNames().Single()}.", directive);
        }
    }
}
