using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>Documents that follow the grammar, whatever they mean.</summary>
internal sealed class GeneratedSyntax
{
    private const int Deepest = 4;
    private static readonly string[] Locations = [.. Enum.GetValues<DirectiveLocations>().Where(one => one is not DirectiveLocations.None).SelectMany(one => one.GetNames())];
    private static readonly string[] Integers = ["0", "-1", "7", "-0", "123456789012345678901234567890"];
    private static readonly string[] Floats = ["0.0", "-1.50", "1e5", "1E-7", "123.456e+78", "-0.0"];

    private readonly Choices _choices;

    private GeneratedSyntax(Choices choices) => _choices = choices;

    /// <summary>A document of operations and fragments.</summary>
    public static Syntax Executable(Choices choices)
    {
        var syntax = new GeneratedSyntax(choices);
        return new(new() { Definitions = choices.Many(1, 3, _ => choices.OneIn(3) ? syntax.Fragment() : (DefinitionNode)syntax.Operation()) });
    }

    /// <summary>A document of definitions and extensions of the type system.</summary>
    public static Syntax TypeSystem(Choices choices)
    {
        var syntax = new GeneratedSyntax(choices);
        return new(new() { Definitions = choices.Many(1, 4, _ => syntax.TypeSystemDefinition()) });
    }

    private string Name() => GeneratedText.Name(_choices);

    private string NameButNot(params string[] excluded) => Name() is var name && excluded.Contains(name) ? "x" : name;

    private StringValueNode? Description() => GeneratedText.Description(_choices);

    private OperationDefinitionNode Operation()
    {
        var name = _choices.OneIn(2) ? Name() : null;
        var kind = _choices.Pick([OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription]);
        return new()
        {
            Description = Description(),
            Operation = kind,
            Name = name,
            Variables = _choices.Many(0, 2, _ => new VariableDefinitionNode
            {
                Description = Description(),
                Variable = new() { Name = Name() },
                Type = Type(),
                DefaultValue = _choices.OneIn(3) ? Value(isConst: true) : null,
                Directives = Directives(isConst: true),
            }),
            Directives = Directives(),
            SelectionSet = SelectionSet(0),
        };
    }

    private FragmentDefinitionNode Fragment() => new()
    {
        Description = Description(),
        Name = NameButNot("on"),
        TypeCondition = Named(),
        Directives = Directives(),
        SelectionSet = SelectionSet(0),
    };

    private SelectionSetNode SelectionSet(int depth) => new() { Selections = _choices.Many(1, 3, _ => Selection(depth)) };

    private SelectionNode Selection(int depth) => _choices.Below(depth < Deepest ? 6 : 1) switch
    {
        4 => new FragmentSpreadNode { Name = NameButNot("on"), Directives = Directives() },
        5 => new InlineFragmentNode
        {
            TypeCondition = _choices.OneIn(2) ? Named() : null,
            Directives = Directives(),
            SelectionSet = SelectionSet(depth + 1),
        },
        var choice => new FieldNode
        {
            Alias = _choices.OneIn(3) ? Name() : null,
            Name = Name(),
            Arguments = _choices.OneIn(3) ? Arguments(isConst: false) : [],
            Directives = Directives(),
            SelectionSet = choice > 1 ? SelectionSet(depth + 1) : null,
        },
    };

    private List<ArgumentNode> Arguments(bool isConst) => _choices.Many(1, 3, _ => new ArgumentNode { Name = Name(), Value = Value(isConst) });

    private List<DirectiveNode> Directives(bool isConst = false) => _choices.OneIn(4)
        ? _choices.Many(1, 2, _ => new DirectiveNode { Name = Name(), Arguments = _choices.OneIn(2) ? Arguments(isConst) : [] })
        : [];

    private NamedTypeNode Named() => new() { Name = Name() };

    private TypeNode Type(int depth = 0) => _choices.Below(depth < Deepest ? 4 : 1) switch
    {
        1 => new ListTypeNode { ItemType = Type(depth + 1) },
        2 => new NonNullTypeNode { NullableType = Named() },
        3 => new NonNullTypeNode { NullableType = new ListTypeNode { ItemType = Type(depth + 1) } },
        _ => Named(),
    };

    private ValueNode Value(bool isConst, int depth = 0) => _choices.Below(depth < Deepest ? 9 : 6) switch
    {
        1 => new FloatValueNode { Text = _choices.Pick(Floats) },
        2 => GeneratedText.String(_choices),
        3 => new BooleanValueNode { Value = _choices.OneIn(2) },
        4 => new NullValueNode(),
        5 => new EnumValueNode { Name = NameButNot("true", "false", "null") },
        6 => new ListValueNode { Items = _choices.Many(0, 3, _ => Value(isConst, depth + 1)) },
        7 => new ObjectValueNode { Fields = _choices.Many(0, 3, _ => new ObjectFieldNode { Name = Name(), Value = Value(isConst, depth + 1) }) },
        8 when !isConst => new VariableNode { Name = Name() },
        _ => new IntValueNode { Text = _choices.Pick(Integers) },
    };

    private TypeSystemDefinitionNode TypeSystemDefinition()
    {
        var isExtension = _choices.OneIn(3);
        var description = isExtension ? null : Description();
        var kind = _choices.Below(8);

        // An extension has to extend something; a directive on it is enough for any.
        IReadOnlyList<DirectiveNode> directives = isExtension ? [new DirectiveNode { Name = Name() }] : Directives(isConst: true);
        return kind switch
        {
            1 => new ObjectTypeDefinitionNode
            {
                IsExtension = isExtension,
                Description = description,
                Name = Name(),
                Directives = directives,
                Interfaces = Interfaces(),
                Fields = Fields(),
            },
            2 => new InterfaceTypeDefinitionNode
            {
                IsExtension = isExtension,
                Description = description,
                Name = Name(),
                Directives = directives,
                Interfaces = Interfaces(),
                Fields = Fields(),
            },
            3 => new UnionTypeDefinitionNode
            {
                IsExtension = isExtension,
                Description = description,
                Name = Name(),
                Directives = directives,
                MemberTypes = _choices.Many(0, 3, _ => Named()),
            },
            4 => new EnumTypeDefinitionNode
            {
                IsExtension = isExtension,
                Description = description,
                Name = Name(),
                Directives = directives,
                Values = _choices.Many(0, 3, _ => EnumValue()),
            },
            5 => new InputObjectTypeDefinitionNode
            {
                IsExtension = isExtension,
                Description = description,
                Name = Name(),
                Directives = directives,
                Fields = _choices.Many(0, 3, _ => Input()),
            },
            6 => new SchemaDefinitionNode
            {
                IsExtension = isExtension,
                Description = description,
                Directives = directives,
                OperationTypes = _choices.Many(1, 2, _ => Root()),
            },
            7 when isExtension => new DirectiveDefinitionNode { IsExtension = true, Name = Name(), Directives = directives },
            7 => new DirectiveDefinitionNode
            {
                Description = description,
                Name = Name(),
                Directives = directives,
                Arguments = _choices.Many(0, 2, _ => Input()),
                IsRepeatable = _choices.OneIn(2),
                Locations = _choices.Many(1, 3, _ => new DirectiveLocationNode { Name = _choices.Pick(Locations) }),
            },
            _ => new ScalarTypeDefinitionNode { IsExtension = isExtension, Description = description, Name = Name(), Directives = directives },
        };
    }

    private List<NamedTypeNode> Interfaces() => _choices.Many(0, 2, _ => Named());

    private List<FieldDefinitionNode> Fields() => _choices.Many(0, 3, _ => new FieldDefinitionNode
    {
        Description = Description(),
        Name = Name(),
        Arguments = _choices.Many(0, 2, _ => Input()),
        Type = Type(),
        Directives = Directives(isConst: true),
    });

    private InputValueDefinitionNode Input() => new()
    {
        Description = Description(),
        Name = Name(),
        Type = Type(),
        DefaultValue = _choices.OneIn(3) ? Value(isConst: true) : null,
        Directives = Directives(isConst: true),
    };

    private EnumValueDefinitionNode EnumValue() =>
        new() { Description = Description(), Name = NameButNot("true", "false", "null"), Directives = Directives(isConst: true) };

    private OperationTypeDefinitionNode Root() => new()
    {
        Operation = _choices.Pick([OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription]),
        Type = Named(),
    };

    /// <summary>A document that shows itself as text.</summary>
    internal sealed record Syntax(DocumentNode Document)
    {
        public override string ToString() => SyntaxPrinter.Print(Document);
    }
}
