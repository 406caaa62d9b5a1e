using System.Text;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language;

internal partial struct Lexer
{
    /// <summary>Reads a string between single quotation marks, and resolves its escapes.</summary>
    /// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-String-Value"/>.</remarks>
    /// <exception cref="GraphQLException">The string does not end on its line, or an escape or character is not allowed.</exception>
    private void ReadString()
    {
        Kind = TokenKind.String;
        var position = _position + 1;
        var copied = position;
        StringBuilder? value = null;
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            switch (text[position])
            {
                case '"':
                    StringValue = value is null
                        ? text[copied..position]
                        : value.Append(text, copied, position - copied).ToString();
                    _position = position + 1;
                    return;
                case '\\':
                    value = (value ?? new StringBuilder()).Append(text, copied, position - copied);
                    position += ReadEscape(position, value);
                    copied = position;
                    break;
                default:
                    position += StringCharacterLength(position);
                    break;
            }
        }

        throw Error(position, "Unterminated string.");
    }

    /// <summary>Reads a string between triple quotation marks, and takes its indentation away.</summary>
    /// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#BlockString"/>.</remarks>
    /// <exception cref="GraphQLException">The string does not end, or a character is not allowed.</exception>
    private void ReadBlockString()
    {
        Kind = TokenKind.BlockString;
        var position = _position + 3;
        var copied = position;
        var (line, lineStart) = (_line, _lineStart);
        var raw = new StringBuilder();
        while (position < text.Length)
        {
            var character = text[position];
            if (character is '"' && CharAt(position + 1) is '"' && CharAt(position + 2) is '"')
            {
                raw.Append(text, copied, position - copied);
                StringValue = BlockString.Dedent(raw.ToString());
                (_position, _line, _lineStart) = (position + 3, line, lineStart);
                return;
            }

            if (character is '\\' && CharAt(position + 1) is '"' && CharAt(position + 2) is '"' && CharAt(position + 3) is '"')
            {
                // Only the backslash goes; the three quotation marks stay.
                raw.Append(text, copied, position - copied);
                copied = position + 1;
                position += 4;
            }
            else if (character is '\n' or '\r')
            {
                raw.Append(text, copied, position - copied).Append('\n');
                position += character is '\r' && CharAt(position + 1) is '\n' ? 2 : 1;
                copied = position;
                (line, lineStart) = (line + 1, position);
            }
            else
            {
                position += StringCharacterLength(position);
            }
        }

        throw Error(position, "Unterminated string.");
    }

    private readonly int StringCharacterLength(int position) => SourceCharacterLength(position) is > 0 and var length
        ? length
        : throw Error(position, $"Invalid character within String: {DescribeCharacter(position)}.");

    /// <summary>Appends what the escape at an offset stands for, and returns how many code units it takes.</summary>
    private readonly int ReadEscape(int position, StringBuilder value)
    {
        var escaped = CharAt(position + 1);
        if (escaped is 'u')
        {
            return CharAt(position + 2) is '{' ? ReadBracedUnicode(position, value) : ReadFixedUnicode(position, value);
        }

        value.Append(escaped switch
        {
            '"' or '\\' or '/' => escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Excerpt(position, 2)}\"."),
        });
        return 2;
    }

    private readonly int ReadBracedUnicode(int position, StringBuilder value)
    {
        const int LongestEscape = 12;
        var (point, size) = (0, 3);
        while (size < LongestEscape)
        {
            var character = CharAt(position + size++);
            if (character is '}' && size >= 5 && Rune.IsValid(point))
            {
                value.Append(new Rune(point).ToString());
                return size;
            }

            // A value past 2^31 turns negative, as does one with a character that is no digit.
            point = (point << 4) | HexDigit(character);
            if (point < 0)
            {
                break;
            }
        }

        throw InvalidUnicode(position, size);
    }

    private readonly int ReadFixedUnicode(int position, StringBuilder value)
    {
        var unit = HexUnit(position + 2);
        if (unit >= 0 && !char.IsSurrogate((char)unit))
        {
            value.Append((char)unit);
            return 6;
        }

        if (unit >= 0 && char.IsHighSurrogate((char)unit)
            && CharAt(position + 6) is '\\' && CharAt(position + 7) is 'u'
            && HexUnit(position + 8) is >= 0 and var low && char.IsLowSurrogate((char)low))
        {
            value.Append((char)unit).Append((char)low);
            return 12;
        }

        throw InvalidUnicode(position, 6);
    }

    private readonly int HexUnit(int position) =>
        (HexDigit(CharAt(position)) << 12) | (HexDigit(CharAt(position + 1)) << 8)
        | (HexDigit(CharAt(position + 2)) << 4) | HexDigit(CharAt(position + 3));

    private static int HexDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };

    private readonly GraphQLException InvalidUnicode(int position, int size) =>
        Error(position, $"Invalid Unicode escape sequence: \"{Excerpt(position, size)}\".");

    private readonly string Excerpt(int position, int length) => text[position..Math.Min(position + length, text.Length)];
}
