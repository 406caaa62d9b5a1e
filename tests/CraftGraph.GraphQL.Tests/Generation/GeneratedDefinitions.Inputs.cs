using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

internal sealed partial class GeneratedDefinitions
{
    private ScalarTypeDefinitionNode Scalar(string name) => new()
    {
        Description = GeneratedText.Description(_choices),
        Name = name,
        Directives = [.. _choices.OneIn(3) ? [With("specifiedBy", "url", GeneratedText.String(_choices))] : (IEnumerable<DirectiveNode>)[], .. Applied("SCALAR")],
    };

    private EnumTypeDefinitionNode Enum(int index) => new()
    {
        Description = GeneratedText.Description(_choices),
        Name = $"Enum{index}",
        Directives = Applied("ENUM"),
        Values = _choices.Many(1, 4, i => new EnumValueDefinitionNode
        {
            Description = GeneratedText.Description(_choices),
            Name = $"VALUE_{i}",
            Directives = [.. Deprecation(), .. Applied("ENUM_VALUE")],
        }),
    };

    private InputObjectTypeDefinitionNode Input(int index)
    {
        var isOneOf = _choices.OneIn(3);
        return new()
        {
            Description = GeneratedText.Description(_choices),
            Name = $"Input{index}",
            Directives = [.. isOneOf ? [new DirectiveNode { Name = "oneOf" }] : (IEnumerable<DirectiveNode>)[], .. Applied("INPUT_OBJECT")],
            Fields = _choices.Many(1, 4, i => InputField(index, i, isOneOf)),
        };
    }

    // Only inputs that come before may be required, and stand in defaults: so neither ends in itself.
    private InputValueDefinitionNode InputField(int owner, int index, bool isOneOf)
    {
        var (type, most) = (_choices.Below(index == 0 ? 1 : 3) == 2 && _inputCount > 0 ? _choices.Below(_inputCount) : -1) switch
        {
            < 0 => (Wrapped(Named(_choices.Pick(_leaves))), owner),
            var other when other < owner => (Wrapped(Named($"Input{other}")), owner),
            var other => (_choices.OneIn(2) ? new ListTypeNode { ItemType = Named($"Input{other}") } : (TypeNode)Named($"Input{other}"), -1),
        };
        type = isOneOf && type is NonNullTypeNode nonNull ? nonNull.NullableType : type;
        var value = isOneOf || most < 0 ? null : Default(type, most);
        return new()
        {
            Description = GeneratedText.Description(_choices),
            Name = $"field{index}",
            Type = type,
            DefaultValue = value,
            Directives = [.. type is NonNullTypeNode && value is null ? [] : Deprecation(), .. Applied("INPUT_FIELD_DEFINITION")],
        };
    }
}
