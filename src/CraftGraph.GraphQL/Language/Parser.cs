using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

/// <summary>Turns text into syntax: documents, and values and types that stand alone.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Language"/>. Reads each token once, from left to right,
/// with one level of the stack for each level of nesting, which <see cref="ParserOptions.MaxDepth"/> bounds.
/// </remarks>
public sealed partial class Parser
{
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private int _tokens;
    private int _depth;

    private Parser(string text, ParserOptions? options)
    {
        _options = options ?? ParserOptions.Default;
        _lexer = new Lexer(text);
        Advance();
    }

    /// <summary>Parses a document of executable definitions, definitions of the type system, or both.</summary>
    /// <exception cref="GraphQLException">
    /// The text does not follow the grammar (<see cref="ErrorCode.SyntaxError"/>), or is larger or deeper than
    /// <paramref name="options"/> allow (<see cref="ErrorCode.LimitReached"/>); both with the place.
    /// </exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new Parser(text, options);
        var location = parser._lexer.Location;
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(parser.ParseDefinition());
        }
        while (parser._lexer.Kind is not TokenKind.EndOfFile);

        return new DocumentNode { Location = location, Definitions = definitions.ToArray() };
    }

    /// <summary>Parses a value, which may hold variables.</summary>
    /// <exception cref="GraphQLException">As for <see cref="Parse"/>.</exception>
    public static ValueNode ParseValue(string text, ParserOptions? options = null) =>
        ParseAlone(text, options, static parser => parser.ParseValue(isConst: false));

    /// <summary>Parses a value without variables.</summary>
    /// <exception cref="GraphQLException">As for <see cref="Parse"/>.</exception>
    public static ValueNode ParseConstValue(string text, ParserOptions? options = null) =>
        ParseAlone(text, options, static parser => parser.ParseValue(isConst: true));

    /// <summary>Parses a reference to a type, such as <c>[ID!]!</c>.</summary>
    /// <exception cref="GraphQLException">As for <see cref="Parse"/>.</exception>
    public static TypeNode ParseType(string text, ParserOptions? options = null) =>
        ParseAlone(text, options, static parser => parser.ParseTypeReference());

    private static T ParseAlone<T>(string text, ParserOptions? options, Func<Parser, T> parse)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new Parser(text, options);
        var node = parse(parser);
        parser.Expect(TokenKind.EndOfFile);
        return node;
    }

    private DefinitionNode ParseDefinition()
    {
        var start = _lexer.Location;
        if (_lexer.Kind is TokenKind.BraceOpen)
        {
            return ParseShorthandQuery(start);
        }

        var description = ParseDescription();
        if (description is not null && _lexer.Kind is TokenKind.BraceOpen)
        {
            throw SyntaxError.At(start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (_lexer.Kind is not TokenKind.Name)
        {
            throw Unexpected();
        }

        return _lexer.Span switch
        {
            "query" or "mutation" or "subscription" => ParseOperation(start, description),
            "fragment" => ParseFragmentDefinition(start, description),
            "extend" when description is null => ParseExtension(start),
            _ => ParseTypeSystemDefinition(start, description)
                ?? throw (description is null
                    ? Unexpected()
                    : SyntaxError.At(start, "Unexpected description, only GraphQL definitions support descriptions.")),
        };
    }

    private StringValueNode? ParseDescription() =>
        _lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private string ParseName()
    {
        if (_lexer.Kind is not TokenKind.Name)
        {
            throw Expected(Lexer.Describe(TokenKind.Name));
        }

        var name = _lexer.Span.ToString();
        Advance();
        return name;
    }

    private void Advance()
    {
        _lexer.Advance();
        if (_lexer.Kind is not TokenKind.EndOfFile && ++_tokens > _options.MaxTokens && _options.MaxTokens > 0)
        {
            throw LimitReached($"The document has more than {_options.MaxTokens} tokens.", "maxTokens", _options.MaxTokens);
        }
    }

    /// <summary>Goes one level deeper; every call is paired with a decrement of the depth.</summary>
    private void Enter()
    {
        _depth++;
        if (_options.MaxDepth > 0 && _depth > _options.MaxDepth)
        {
            throw LimitReached($"The document nests more than {_options.MaxDepth} levels deep.", "maxDepth", _options.MaxDepth);
        }

        if (_options.MaxDepth <= 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw LimitReached($"The document nests deeper than the stack bears, at {_depth} levels.", "stack", _depth);
        }
    }

    private bool IsKeyword(string word) => _lexer.Kind is TokenKind.Name && _lexer.Span.SequenceEqual(word);

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool SkipKeyword(string word)
    {
        if (!IsKeyword(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw Expected(Lexer.Describe(kind));
        }
    }

    private void ExpectKeyword(string word)
    {
        if (!SkipKeyword(word))
        {
            throw Expected($"\"{word}\"");
        }
    }

    /// <summary>One item or more between two tokens.</summary>
    private T[] Many<T>(TokenKind open, TokenKind close, Func<Parser, T> item)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(item(this));
        }
        while (!Skip(close));
        return [.. items];
    }

    /// <summary>Nothing, or one item or more between two tokens.</summary>
    private T[] OptionalMany<T>(TokenKind open, TokenKind close, Func<Parser, T> item) =>
        _lexer.Kind == open ? Many(open, close, item) : [];

    /// <summary>One item or more with a token between them, which may also stand before the first.</summary>
    private T[] Delimited<T>(TokenKind delimiter, Func<Parser, T> item)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(item(this));
        }
        while (Skip(delimiter));
        return [.. items];
    }

    private GraphQLException Expected(string what) =>
        SyntaxError.At(_lexer.Location, $"Expected {what}, found {_lexer.Describe()}.");

    private GraphQLException Unexpected() => SyntaxError.At(_lexer.Location, $"Unexpected {_lexer.Describe()}.");

    private GraphQLException LimitReached(string message, string limit, int maximum) => new(new GraphQLError
    {
        Message = message,
        Code = ErrorCode.LimitReached,
        Locations = [_lexer.Location],
        Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["maximum"] = maximum },
    });
}
