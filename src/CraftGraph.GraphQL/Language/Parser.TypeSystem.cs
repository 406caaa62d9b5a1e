using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

public sealed partial class Parser
{
    private TypeSystemDefinitionNode ParseExtension(SourceLocation start)
    {
        ExpectKeyword("extend");
        return ParseTypeSystemDefinition(start, description: null, isExtension: true) ?? throw Unexpected();
    }

    /// <summary>A definition of the type system, or what follows <c>extend</c>; null, and nothing read, when the word starts none.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(
        SourceLocation start, StringValueNode? description, bool isExtension = false) =>
        _lexer.Kind is not TokenKind.Name ? null : _lexer.Span switch
        {
            "schema" => ParseSchema(start, description, isExtension),
            "directive" => ParseDirectiveDefinition(start, description, isExtension),
            _ => ParseTypeDefinition(start, description, isExtension),
        };

    private SchemaDefinitionNode ParseSchema(SourceLocation start, StringValueNode? description, bool isExtension)
    {
        ExpectKeyword("schema");
        var directives = ParseDirectives(isConst: true);
        var operationTypes = isExtension
            ? OptionalMany(TokenKind.BraceOpen, TokenKind.BraceClose, static parser => parser.ParseOperationType())
            : Many(TokenKind.BraceOpen, TokenKind.BraceClose, static parser => parser.ParseOperationType());
        RefuseEmptyExtension(isExtension, directives.Length + operationTypes.Length);
        return new SchemaDefinitionNode
        {
            Location = start,
            Description = description,
            IsExtension = isExtension,
            Directives = directives,
            OperationTypes = operationTypes,
        };
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = _lexer.Location;
        var operation = ParseOperationKind();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode { Location = start, Operation = operation, Type = ParseNamedType() };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(SourceLocation start, StringValueNode? description, bool isExtension)
    {
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var nameLocation = _lexer.Location;
        var name = ParseName();
        var arguments = isExtension ? [] : ParseArgumentDefinitions();
        var directives = ParseDirectives(isConst: true);
        if (isExtension)
        {
            RefuseEmptyExtension(isExtension, directives.Length);
            return new DirectiveDefinitionNode
            {
                Location = start,
                IsExtension = true,
                NameLocation = nameLocation,
                Name = name,
                Directives = directives,
            };
        }

        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode
        {
            Location = start,
            Description = description,
            NameLocation = nameLocation,
            Name = name,
            Arguments = arguments,
            Directives = directives,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static parser => parser.ParseDirectiveLocation()),
        };
    }

    private DirectiveLocationNode ParseDirectiveLocation()
    {
        // The name is told by the grammar itself, so another word is a mistake of syntax.
        if (_lexer.Kind is TokenKind.Name && DirectiveLocationNames.IndexOf(_lexer.Span) < 0)
        {
            throw Unexpected();
        }

        return new DirectiveLocationNode { Location = _lexer.Location, Name = ParseName() };
    }

    private void RefuseEmptyExtension(bool isExtension, int size)
    {
        if (isExtension && size == 0)
        {
            throw Unexpected();
        }
    }
}
