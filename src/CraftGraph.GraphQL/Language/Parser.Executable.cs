using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

public sealed partial class Parser
{
    private OperationDefinitionNode ParseShorthandQuery(SourceLocation start) => new()
    {
        Location = start,
        NameLocation = start,
        Operation = OperationKind.Query,
        SelectionSet = ParseSelectionSet(),
    };

    private OperationDefinitionNode ParseOperation(SourceLocation start, StringValueNode? description)
    {
        var operation = ParseOperationKind();
        var named = _lexer.Kind is TokenKind.Name;
        return new OperationDefinitionNode
        {
            Location = start,
            Description = description,
            Operation = operation,
            NameLocation = named ? _lexer.Location : start,
            Name = named ? ParseName() : null,
            Variables = OptionalMany(
                TokenKind.ParenthesisOpen, TokenKind.ParenthesisClose, static parser => parser.ParseVariableDefinition()),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
        };
    }

    private OperationKind ParseOperationKind()
    {
        if (_lexer.Kind is not TokenKind.Name)
        {
            throw Expected(Lexer.Describe(TokenKind.Name));
        }

        OperationKind? kind = _lexer.Span switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => null,
        };
        if (kind is not { } operation)
        {
            throw Unexpected();
        }

        Advance();
        return operation;
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Location = start,
            Description = description,
            Variable = variable,
            Type = ParseTypeReference(),
            DefaultValue = ParseDefaultValue(),
            Directives = ParseDirectives(isConst: true),
        };
    }

    private ValueNode? ParseDefaultValue() => Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;

    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var selectionSet = new SelectionSetNode
        {
            Location = _lexer.Location,
            Selections = Many(TokenKind.BraceOpen, TokenKind.BraceClose, static parser => parser.ParseSelection()),
        };
        _depth--;
        return selectionSet;
    }

    private SelectionNode ParseSelection() => _lexer.Kind is TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _lexer.Location;
        var name = ParseName();
        string? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        return new FieldNode
        {
            Location = start,
            Alias = alias,
            Name = name,
            Arguments = ParseArguments(isConst: false),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = _lexer.Kind is TokenKind.BraceOpen ? ParseSelectionSet() : null,
        };
    }

    private SelectionNode ParseFragment()
    {
        var start = _lexer.Location;
        Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && _lexer.Kind is TokenKind.Name)
        {
            return new FragmentSpreadNode
            {
                Location = start,
                NameLocation = _lexer.Location,
                Name = ParseFragmentName(),
                Directives = ParseDirectives(isConst: false),
            };
        }

        return new InlineFragmentNode
        {
            Location = start,
            TypeCondition = hasCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition(SourceLocation start, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        var nameLocation = _lexer.Location;
        var name = ParseFragmentName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Location = start,
            Description = description,
            NameLocation = nameLocation,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
        };
    }

    private string ParseFragmentName() => IsKeyword("on") ? throw Unexpected() : ParseName();

    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (_lexer.Kind is not TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (_lexer.Kind is TokenKind.At)
        {
            var start = _lexer.Location;
            Advance();
            directives.Add(new DirectiveNode
            {
                Location = start,
                NameLocation = _lexer.Location,
                Name = ParseName(),
                Arguments = ParseArguments(isConst),
            });
        }

        return [.. directives];
    }

    private ArgumentNode[] ParseArguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.ParenthesisOpen,
        TokenKind.ParenthesisClose,
        isConst ? static parser => parser.ParseArgument(isConst: true) : static parser => parser.ParseArgument(isConst: false));

    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _lexer.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Location = start, Name = name, Value = ParseValue(isConst) };
    }
}
