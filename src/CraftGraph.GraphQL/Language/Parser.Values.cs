using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

public sealed partial class Parser
{
    private ValueNode ParseValue(bool isConst) => _lexer.Kind switch
    {
        TokenKind.BracketOpen => ParseList(isConst),
        TokenKind.BraceOpen => ParseObject(isConst),
        TokenKind.Int or TokenKind.Float => ParseNumber(),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseWord(),
        TokenKind.Dollar => isConst ? throw VariableInConstant() : ParseVariable(),
        _ => throw Unexpected(),
    };

    private ListValueNode ParseList(bool isConst)
    {
        Enter();
        var start = _lexer.Location;
        Expect(TokenKind.BracketOpen);
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.BracketClose))
        {
            items.Add(ParseValue(isConst));
        }

        _depth--;
        return new ListValueNode { Location = start, Items = items.ToArray() };
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        Enter();
        var start = _lexer.Location;
        Expect(TokenKind.BraceOpen);
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceClose))
        {
            var fieldStart = _lexer.Location;
            var name = ParseName();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode { Location = fieldStart, Name = name, Value = ParseValue(isConst) });
        }

        _depth--;
        return new ObjectValueNode { Location = start, Fields = fields.ToArray() };
    }

    private ValueNode ParseNumber()
    {
        var text = _lexer.Span.ToString();
        ValueNode node = _lexer.Kind is TokenKind.Int
            ? new IntValueNode { Location = _lexer.Location, Text = text }
            : new FloatValueNode { Location = _lexer.Location, Text = text };
        Advance();
        return node;
    }

    private StringValueNode ParseString()
    {
        var node = new StringValueNode
        {
            Location = _lexer.Location,
            Value = _lexer.StringValue!,
            IsBlock = _lexer.Kind is TokenKind.BlockString,
        };
        Advance();
        return node;
    }

    /// <summary>A word is a Boolean, null or the name of an enum value.</summary>
    private ValueNode ParseWord()
    {
        var start = _lexer.Location;
        ValueNode node = _lexer.Span switch
        {
            "true" => new BooleanValueNode { Location = start, Value = true },
            "false" => new BooleanValueNode { Location = start, Value = false },
            "null" => new NullValueNode { Location = start },
            var name => new EnumValueNode { Location = start, Name = name.ToString() },
        };
        Advance();
        return node;
    }

    private VariableNode ParseVariable()
    {
        var start = _lexer.Location;
        Expect(TokenKind.Dollar);
        return new VariableNode { Location = start, NameLocation = _lexer.Location, Name = ParseName() };
    }

    private GraphQLException VariableInConstant()
    {
        var start = _lexer.Location;
        Advance();
        return SyntaxError.At(start, _lexer.Kind is TokenKind.Name
            ? $"Unexpected variable \"${_lexer.Span}\" in constant value."
            : $"Unexpected {Lexer.Describe(TokenKind.Dollar)}.");
    }

    private TypeNode ParseTypeReference()
    {
        var start = _lexer.Location;
        TypeNode type;
        if (_lexer.Kind is TokenKind.BracketOpen)
        {
            Enter();
            Advance();
            var itemType = ParseTypeReference();
            Expect(TokenKind.BracketClose);
            _depth--;
            type = new ListTypeNode { Location = start, ItemType = itemType };
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Location = start, NullableType = type } : type;
    }

    private NamedTypeNode ParseNamedType() => new() { Location = _lexer.Location, Name = ParseName() };
}
