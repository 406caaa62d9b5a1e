using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>Arguments that fit their definitions, and the variables that stand in them.</summary>
internal sealed class GeneratedArguments(Choices choices)
{
    private readonly List<VariableDefinitionNode> _variables = [];
    private int _depth;

    /// <summary>The variables used, by name.</summary>
    public IReadOnlyDictionary<string, VariableDefinitionNode> Declarations => _variables.ToDictionary(variable => variable.Variable.Name);

    /// <summary>The arguments that are required, and some others.</summary>
    public IReadOnlyList<ArgumentNode> For(IEnumerable<InputValue> definitions, bool isConst = false) =>
    [
        .. definitions.Where(definition => definition.IsRequired || choices.OneIn(2))
            .Select(definition => new ArgumentNode { Name = definition.Name, Value = Value(definition, isConst) })
            .ToList(),
    ];

    /// <summary>Adds the names of the variables in arguments.</summary>
    public static void Use(IEnumerable<ArgumentNode> arguments, HashSet<string> names)
    {
        foreach (var argument in arguments)
        {
            Use(argument.Value, names);
        }
    }

    private static void Use(ValueNode value, HashSet<string> names)
    {
        switch (value)
        {
            case VariableNode variable:
                names.Add(variable.Name);
                break;
            case ListValueNode list:
                list.Items.ToList().ForEach(item => Use(item, names));
                break;
            case ObjectValueNode fields:
                fields.Fields.ToList().ForEach(field => Use(field.Value, names));
                break;
        }
    }

    private ValueNode Value(InputValue definition, bool isConst) => Value(definition.Type, isConst, definition.DefaultValue is not null);

    private ValueNode Value(GraphQLType type, bool isConst, bool hasDefault = false)
    {
        if (!isConst && choices.OneIn(3))
        {
            return Variable(type, hasDefault);
        }

        return !type.IsNonNull && choices.OneIn(6) ? new NullValueNode() : NonNullValue(type.Nullable, isConst);
    }

    private ValueNode NonNullValue(GraphQLType type, bool isConst) => type switch
    {
        // One item stands for a list of it; a variable there would have to be a list.
        ListType list => choices.OneIn(5) && list.OfType.Nullable is not ListType
            ? NonNullValue(list.OfType.Nullable, isConst)
            : new ListValueNode { Items = choices.Many(0, 3, _ => Value(list.OfType, isConst)) },
        InputObjectType input => InputObject(input, isConst),
        EnumType @enum => new EnumValueNode { Name = choices.Pick(@enum.Values).Name },
        CustomScalar scalar when !isConst && choices.OneIn(3) => Holding(scalar),
        _ => GeneratedValue.Leaf(choices, type.Named.Name),
    };

    // In an object, a variable may be of any type. In a list it has to be of the scalar, and not null, as the list may stand for that of the place.
    private ValueNode Holding(CustomScalar scalar)
    {
        var held = Declare(choices.Pick<GraphQLType>([SpecifiedScalars.String, new NonNullType(SpecifiedScalars.Boolean), new ListType(scalar), scalar]), null);
        var fields = new ObjectValueNode
        {
            Fields = [new() { Name = "held", Value = held }, .. choices.Many(0, 1, _ => new ObjectFieldNode { Name = "other", Value = GeneratedValue.Leaf(choices, scalar.Name) })],
        };
        return choices.OneIn(2) ? fields : new ListValueNode { Items = [fields, .. choices.Many(0, 1, _ => Declare(new NonNullType(scalar), null))] };
    }

    private ObjectValueNode InputObject(InputObjectType type, bool isConst)
    {
        if (type.IsOneOf)
        {
            var field = choices.Pick<InputValue>(_depth < 2 ? type.Fields : [type.Fields[0]]);
            return new()
            {
                Fields =
                [
                    new()
                    {
                        Name = field.Name,
                        Value = !isConst && choices.OneIn(3) ? Declare(new NonNullType(field.Type), null) : Nested(() => NonNullValue(field.Type, isConst)),
                    },
                ],
            };
        }

        var given = type.Fields.Where(field => field.IsRequired || (_depth < 2 && choices.OneIn(2)));
        return new()
        {
            Fields = [.. given.Select(field => new ObjectFieldNode { Name = field.Name, Value = Nested(() => Value(field, isConst)) }).ToList()],
        };
    }

    private ValueNode Nested(Func<ValueNode> make)
    {
        _depth++;
        var value = make();
        _depth--;
        return value;
    }

    /// <summary>A variable whose type is at least as strict as the place, or nullable where a default makes up for that.</summary>
    private VariableNode Variable(GraphQLType place, bool hasDefault) => choices.Below(4) switch
    {
        1 when !place.IsNonNull => Declare(new NonNullType(place), null),
        2 when place.IsNonNull => Declare(place.Nullable, NonNullValue(place.Nullable, isConst: true)),
        2 when place is ListType { OfType: var item } && !item.IsNonNull => Declare(new ListType(new NonNullType(item)), null),
        3 when place.IsNonNull && hasDefault => Declare(place.Nullable, null),
        3 => Declare(place, Value(place, isConst: true)),
        _ => Declare(place, null),
    };

    private VariableNode Declare(GraphQLType type, ValueNode? defaultValue)
    {
        var same = defaultValue is not null ? null : _variables.Find(one => one.Type.ToString() == type.ToString() && (one.DefaultValue is null || type.IsNonNull));
        if (same is not null && choices.OneIn(2))
        {
            return same.Variable;
        }

        var variable = new VariableNode { Name = $"variable{_variables.Count}" };
        _variables.Add(new() { Variable = variable, Type = Parser.ParseType(type.ToString()!), DefaultValue = defaultValue });
        return variable;
    }
}
