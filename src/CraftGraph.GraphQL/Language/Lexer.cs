using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language;

/// <summary>Reads a document token by token. The current token is in the properties; nothing is kept of those before it.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Language.Source-Text"/>.</remarks>
internal partial struct Lexer(string text)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the current token's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current token starts.</summary>
    public SourceLocation Location { get; private set; }

    /// <summary>The value of the current token, a string or block string; null for other tokens.</summary>
    public string? StringValue { get; private set; }

    /// <summary>The text of the current token as written.</summary>
    public readonly ReadOnlySpan<char> Span => text.AsSpan(Start, _position - Start);

    /// <summary>The current token as error messages name it: its kind, and its value where it has one.</summary>
    public readonly string Describe() => Kind switch
    {
        TokenKind.String or TokenKind.BlockString => $"{Describe(Kind)} \"{StringValue}\"",
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Describe(Kind)} \"{Span}\"",
        _ => Describe(Kind),
    };

    /// <summary>A kind of token as error messages name it.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisOpen => "\"(\"",
        TokenKind.ParenthesisClose => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketOpen => "\"[\"",
        TokenKind.BracketClose => "\"]\"",
        TokenKind.BraceOpen => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceClose => "\"}\"",
        _ => kind.ToString(),
    };

    /// <summary>Moves to the next token; after the last one, stays at the end of the file.</summary>
    /// <exception cref="GraphQLException">The text is not a token.</exception>
    public void Advance()
    {
        SkipIgnored();
        Start = _position;
        Location = new SourceLocation(_line, 1 + _position - _lineStart);
        StringValue = null;
        var first = CharAt(_position);
        switch (first)
        {
            case '\0' when _position >= text.Length:
                Kind = TokenKind.EndOfFile;
                break;
            case '!':
                Punctuator(TokenKind.Bang);
                break;
            case '$':
                Punctuator(TokenKind.Dollar);
                break;
            case '&':
                Punctuator(TokenKind.Ampersand);
                break;
            case '(':
                Punctuator(TokenKind.ParenthesisOpen);
                break;
            case ')':
                Punctuator(TokenKind.ParenthesisClose);
                break;
            case '.' when CharAt(_position + 1) is '.' && CharAt(_position + 2) is '.':
                Punctuator(TokenKind.Spread, length: 3);
                break;
            case ':':
                Punctuator(TokenKind.Colon);
                break;
            case '=':
                Punctuator(TokenKind.EqualsSign);
                break;
            case '@':
                Punctuator(TokenKind.At);
                break;
            case '[':
                Punctuator(TokenKind.BracketOpen);
                break;
            case ']':
                Punctuator(TokenKind.BracketClose);
                break;
            case '{':
                Punctuator(TokenKind.BraceOpen);
                break;
            case '|':
                Punctuator(TokenKind.Pipe);
                break;
            case '}':
                Punctuator(TokenKind.BraceClose);
                break;
            case '"' when CharAt(_position + 1) is '"' && CharAt(_position + 2) is '"':
                ReadBlockString();
                break;
            case '"':
                ReadString();
                break;
            case '-' or (>= '0' and <= '9'):
                ReadNumber();
                break;
            default:
                ReadName(first);
                break;
        }
    }

    /// <summary>Whether a name may start with the character.</summary>
    public static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character is '_';

    /// <summary>Whether a name may go on with the character.</summary>
    public static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character is '_';

    // Past the end a NUL stands in, which no token may hold, so that no caller has to ask for the length.
    private readonly char CharAt(int position) => (uint)position < (uint)text.Length ? text[position] : '\0';

    private void Punctuator(TokenKind kind, int length = 1)
    {
        Kind = kind;
        _position += length;
    }

    private void SkipIgnored()
    {
        while (_position < text.Length)
        {
            switch (text[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineTerminator();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineTerminator()
    {
        _position += text[_position] is '\r' && CharAt(_position + 1) is '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private void SkipComment()
    {
        // An unpaired surrogate ends the comment, and is then found not to be a token.
        while (_position < text.Length
            && text[_position] is not ('\n' or '\r')
            && SourceCharacterLength(_position) is > 0 and var length)
        {
            _position += length;
        }
    }

    private void ReadName(char first)
    {
        if (!IsNameStart(first))
        {
            throw Error(_position, first is '\''
                ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
                : SourceCharacterLength(_position) > 0
                    ? $"Unexpected character: {DescribeCharacter(_position)}."
                    : $"Invalid character: {DescribeCharacter(_position)}.");
        }

        do
        {
            _position++;
        }
        while (IsNameContinue(CharAt(_position)));

        Kind = TokenKind.Name;
    }

    /// <summary>How many code units the source character at an offset takes; 0 when an unpaired surrogate stands there.</summary>
    private readonly int SourceCharacterLength(int position)
    {
        var unit = text[position];
        return !char.IsSurrogate(unit) ? 1
            : char.IsHighSurrogate(unit) && char.IsLowSurrogate(CharAt(position + 1)) ? 2
            : 0;
    }

    private readonly string DescribeCharacter(int position)
    {
        if (position >= text.Length)
        {
            return "<EOF>";
        }

        var character = text[position];
        return character switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{character}\"",
            _ => $"U+{(SourceCharacterLength(position) is 2 ? char.ConvertToUtf32(text, position) : character):X4}",
        };
    }

    private readonly GraphQLException Error(int position, string problem)
    {
        // Only a string over several lines is refused at a line other than the one it starts on.
        var (line, lineStart) = (_line, _lineStart);
        for (var index = lineStart; index < position && index < text.Length; index++)
        {
            if (text[index] is '\n' || (text[index] is '\r' && CharAt(index + 1) is not '\n'))
            {
                line++;
                lineStart = index + 1;
            }
        }

        return SyntaxError.At(new SourceLocation(line, 1 + position - lineStart), problem);
    }
}
