using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Directives in SDL are defined, stand where they may and as often as they may, and have their arguments.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Validation.Directives"/>.</remarks>
internal static class SdlDirectiveRules
{
    /// <summary>Reports each use of a directive that its definition does not allow.</summary>
    public static void Check(DocumentNode document, SdlErrors errors)
    {
        var shapes = SpecifiedDirectives.All.Select(DirectiveShape.Of)
            .Concat(document.Definitions.OfType<DirectiveDefinitionNode>().Where(one => !one.IsExtension).Select(DirectiveShape.Of))
            .GroupBy(shape => shape.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        var seen = new Dictionary<(object Element, string Name), SourceLocation>();
        foreach (var (element, location, directives) in SdlElements.Of(document))
        {
            foreach (var directive in directives)
            {
                CheckArgumentNames(directive, errors);
                if (!shapes.TryGetValue(directive.Name, out var shape))
                {
                    errors.Report($"Unknown directive \"@{directive.Name}\".", directive.Location);
                    continue;
                }

                CheckUse(directive, location, shape, errors);
                if (!shape.IsRepeatable && !seen.TryAdd((element, directive.Name), directive.Location))
                {
                    errors.Report(
                        $"The directive \"@{directive.Name}\" can only be used once at this location.",
                        seen[(element, directive.Name)],
                        directive.Location);
                }
            }
        }
    }

    private static void CheckUse(DirectiveNode directive, DirectiveLocations location, DirectiveShape shape, SdlErrors errors)
    {
        if (!shape.Locations.HasFlag(location))
        {
            errors.Report($"Directive \"@{directive.Name}\" may not be used on {location.GetNames().First()}.", directive.Location);
        }

        foreach (var argument in directive.Arguments.Where(argument => !shape.Arguments.ContainsKey(argument.Name)))
        {
            errors.Report($"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".", argument.Location);
        }

        foreach (var (name, (type, isRequired)) in shape.Arguments)
        {
            if (isRequired && !directive.Arguments.Any(argument => argument.Name == name))
            {
                errors.Report(
                    $"Directive \"@{directive.Name}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.",
                    directive.Location);
            }
        }
    }

    private static void CheckArgumentNames(DirectiveNode directive, SdlErrors errors)
    {
        var byName = directive.Arguments.GroupBy(argument => argument.Name, StringComparer.Ordinal);
        foreach (var same in byName.Where(same => same.Skip(1).Any()))
        {
            errors.Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(argument => argument.Location)]);
        }
    }

    /// <summary>What a directive's definition says, be it in the document or in the specification.</summary>
    private sealed record DirectiveShape(
        string Name,
        DirectiveLocations Locations,
        bool IsRepeatable,
        IReadOnlyDictionary<string, (string Type, bool IsRequired)> Arguments)
    {
        public static DirectiveShape Of(DirectiveDefinition definition) => new(
            definition.Name,
            definition.Locations,
            definition.IsRepeatable,
            definition.Arguments.ToDictionary(argument => argument.Name, argument => (argument.Type.ToString()!, argument.IsRequired)));

        public static DirectiveShape Of(DirectiveDefinitionNode definition) => new(
            definition.Name,
            definition.Locations.Aggregate(
                DirectiveLocations.None, (all, one) => all | DirectiveLocationsNaming.Parse(one.Name)),
            definition.IsRepeatable,
            definition.Arguments.DistinctBy(argument => argument.Name).ToDictionary(
                argument => argument.Name,
                argument => (argument.Type.ToString()!, argument is { Type: NonNullTypeNode, DefaultValue: null })));
    }
}
