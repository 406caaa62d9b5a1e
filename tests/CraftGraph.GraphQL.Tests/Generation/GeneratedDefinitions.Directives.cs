using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

internal sealed partial class GeneratedDefinitions
{
    private static readonly string[] Locations =
    [
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION", "DIRECTIVE_DEFINITION",
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
    ];

    // Only directives that come before stand on a directive's definition: so none ends in itself.
    private DirectiveDefinitionNode Directive(int index)
    {
        var arguments = _choices.Many(0, 2, i =>
        {
            var type = Wrapped(Named(_choices.Pick(BuiltInScalars)));
            var value = Default(type, 0);
            return new InputValueDefinitionNode
            {
                Description = GeneratedText.Description(_choices),
                Name = $"arg{i}",
                Type = type,
                DefaultValue = value,
                Directives = [.. type is NonNullTypeNode && value is null ? [] : Deprecation(), .. Applied("ARGUMENT_DEFINITION")],
            };
        });
        var locations = _choices.Some(Locations);
        return new()
        {
            Description = GeneratedText.Description(_choices),
            Name = $"directive{index}",
            Arguments = arguments,
            Directives = [.. Deprecation(), .. Applied("DIRECTIVE_DEFINITION")],
            IsRepeatable = _choices.OneIn(3),
            Locations = [.. (locations.Count > 0 ? locations : ["FIELD"]).Select(name => new DirectiveLocationNode { Name = name })],
        };
    }

    private List<DirectiveNode> Deprecation() => _choices.Below(8) switch
    {
        6 => [new() { Name = "deprecated" }],
        7 => [With("deprecated", "reason", GeneratedText.String(_choices))],
        _ => [],
    };

    private static DirectiveNode With(string name, string argument, ValueNode value) =>
        new() { Name = name, Arguments = [new() { Name = argument, Value = value }] };

    private List<DirectiveNode> Applied(string location)
    {
        var known = _directives.FindAll(directive => directive.Locations.Any(one => one.Name == location));
        if (known.Count == 0 || !_choices.OneIn(3))
        {
            return [];
        }

        var directive = _choices.Pick(known);
        return _choices.Many(1, directive.IsRepeatable ? 2 : 1, _ => new DirectiveNode
        {
            Name = directive.Name,
            Arguments = [.. directive.Arguments
                .Where(argument => (argument.Type is NonNullTypeNode && argument.DefaultValue is null) || _choices.OneIn(2))
                .Select(argument => new ArgumentNode { Name = argument.Name, Value = Value(argument.Type, 0) })
                .ToList()],
        });
    }
}
