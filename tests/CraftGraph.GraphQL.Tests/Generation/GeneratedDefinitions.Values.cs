using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

internal sealed partial class GeneratedDefinitions
{
    private TypeNode Wrapped(TypeNode type)
    {
        type = _choices.Below(8) switch
        {
            1 or 2 => new ListTypeNode { ItemType = type },
            3 => new ListTypeNode { ItemType = new NonNullTypeNode { NullableType = type } },
            4 => new ListTypeNode { ItemType = new ListTypeNode { ItemType = type } },
            _ => type,
        };
        return _choices.OneIn(3) ? new NonNullTypeNode { NullableType = type } : type;
    }

    private ValueNode? Default(TypeNode type, int inputs) => _choices.OneIn(3) ? Value(type, inputs) : null;

    private ValueNode Value(TypeNode type, int inputs) => type switch
    {
        NonNullTypeNode nonNull => NonNullValue(nonNull.NullableType, inputs),
        _ => _choices.OneIn(5) ? new NullValueNode() : NonNullValue(type, inputs),
    };

    private ValueNode NonNullValue(TypeNode type, int inputs) => type switch
    {
        ListTypeNode list => new ListValueNode { Items = _choices.Many(0, 2, _ => Value(list.ItemType, inputs)) },
        NamedTypeNode { Name: var name } when name.StartsWith("Input", StringComparison.Ordinal) => InputValue(_inputs.Find(input => input.Name == name)!),
        NamedTypeNode { Name: var name } when name.StartsWith("Enum", StringComparison.Ordinal) => new EnumValueNode { Name = "VALUE_0" },
        _ => GeneratedValue.Leaf(_choices, type.ToString()!),
    };

    private ObjectValueNode InputValue(InputObjectTypeDefinitionNode type)
    {
        var own = _inputs.IndexOf(type);
        if (type.Directives.Any(directive => directive.Name == "oneOf"))
        {
            return new() { Fields = [new() { Name = type.Fields[0].Name, Value = NonNullValue(type.Fields[0].Type, own) }] };
        }

        var given = type.Fields.Where(field =>
            (field.Type is NonNullTypeNode && field.DefaultValue is null) || (IsBefore(field.Type, own) && _choices.OneIn(2)));
        return new() { Fields = [.. given.Select(field => new ObjectFieldNode { Name = field.Name, Value = Value(field.Type, own) }).ToList()] };
    }

    private bool IsBefore(TypeNode type, int input)
    {
        var name = type.ToString()!.Trim('[', ']', '!');
        return !name.StartsWith("Input", StringComparison.Ordinal) || _inputs.FindIndex(one => one.Name == name) is var at && at >= 0 && at < input;
    }
}
