using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

public sealed partial class Parser
{
    private TypeDefinitionNode? ParseTypeDefinition(SourceLocation start, StringValueNode? description, bool isExtension)
    {
        var keyword = _lexer.Span;
        if (keyword is not ("scalar" or "type" or "interface" or "union" or "enum" or "input"))
        {
            return null;
        }

        Advance();
        var nameLocation = _lexer.Location;
        var name = ParseName();
        var interfaces = keyword is "type" or "interface" && SkipKeyword("implements")
            ? Delimited(TokenKind.Ampersand, static parser => parser.ParseNamedType())
            : [];
        var directives = ParseDirectives(isConst: true);
        var size = interfaces.Length + directives.Length;
        TypeDefinitionNode node;
        switch (keyword)
        {
            case "scalar":
                node = new ScalarTypeDefinitionNode
                {
                    Location = start,
                    Description = description,
                    IsExtension = isExtension,
                    NameLocation = nameLocation,
                    Name = name,
                    Directives = directives,
                };
                break;
            case "type":
                var fields = ParseFieldDefinitions();
                size += fields.Length;
                node = new ObjectTypeDefinitionNode
                {
                    Location = start,
                    Description = description,
                    IsExtension = isExtension,
                    NameLocation = nameLocation,
                    Name = name,
                    Interfaces = interfaces,
                    Directives = directives,
                    Fields = fields,
                };
                break;
            case "interface":
                fields = ParseFieldDefinitions();
                size += fields.Length;
                node = new InterfaceTypeDefinitionNode
                {
                    Location = start,
                    Description = description,
                    IsExtension = isExtension,
                    NameLocation = nameLocation,
                    Name = name,
                    Interfaces = interfaces,
                    Directives = directives,
                    Fields = fields,
                };
                break;
            case "union":
                var members = Skip(TokenKind.EqualsSign)
                    ? Delimited(TokenKind.Pipe, static parser => parser.ParseNamedType())
                    : [];
                size += members.Length;
                node = new UnionTypeDefinitionNode
                {
                    Location = start,
                    Description = description,
                    IsExtension = isExtension,
                    NameLocation = nameLocation,
                    Name = name,
                    Directives = directives,
                    MemberTypes = members,
                };
                break;
            case "enum":
                var values = OptionalMany(
                    TokenKind.BraceOpen, TokenKind.BraceClose, static parser => parser.ParseEnumValueDefinition());
                size += values.Length;
                node = new EnumTypeDefinitionNode
                {
                    Location = start,
                    Description = description,
                    IsExtension = isExtension,
                    NameLocation = nameLocation,
                    Name = name,
                    Directives = directives,
                    Values = values,
                };
                break;
            default:
                var inputs = OptionalMany(
                    TokenKind.BraceOpen, TokenKind.BraceClose, static parser => parser.ParseInputValueDefinition());
                size += inputs.Length;
                node = new InputObjectTypeDefinitionNode
                {
                    Location = start,
                    Description = description,
                    IsExtension = isExtension,
                    NameLocation = nameLocation,
                    Name = name,
                    Directives = directives,
                    Fields = inputs,
                };
                break;
        }

        RefuseEmptyExtension(isExtension, size);
        return node;
    }

    private FieldDefinitionNode[] ParseFieldDefinitions() =>
        OptionalMany(TokenKind.BraceOpen, TokenKind.BraceClose, static parser => parser.ParseFieldDefinition());

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var nameLocation = _lexer.Location;
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Location = start,
            Description = description,
            NameLocation = nameLocation,
            Name = name,
            Arguments = arguments,
            Type = ParseTypeReference(),
            Directives = ParseDirectives(isConst: true),
        };
    }

    private InputValueDefinitionNode[] ParseArgumentDefinitions() => OptionalMany(
        TokenKind.ParenthesisOpen, TokenKind.ParenthesisClose, static parser => parser.ParseInputValueDefinition());

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var nameLocation = _lexer.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Location = start,
            Description = description,
            NameLocation = nameLocation,
            Name = name,
            Type = ParseTypeReference(),
            DefaultValue = ParseDefaultValue(),
            Directives = ParseDirectives(isConst: true),
        };
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        if (IsKeyword("true") || IsKeyword("false") || IsKeyword("null"))
        {
            throw SyntaxError.At(_lexer.Location, $"{_lexer.Describe()} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode
        {
            Location = start,
            Description = description,
            NameLocation = _lexer.Location,
            Name = ParseName(),
            Directives = ParseDirectives(isConst: true),
        };
    }
}
