using System.Text;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language;

/// <summary>Reads a schema coordinate. Its tokens touch: nothing may stand between them.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates.Grammar"/>.</remarks>
internal struct SchemaCoordinateParser(string text)
{
    private int _position;

    /// <exception cref="GraphQLException">The text is not a coordinate.</exception>
    public SchemaCoordinate Parse()
    {
        SchemaCoordinate coordinate;
        if (Skip('@'))
        {
            var directive = ReadName();
            coordinate = ReadArgument() is { } argument
                ? new DirectiveArgumentCoordinate(directive, argument)
                : new DirectiveCoordinate(directive);
        }
        else
        {
            coordinate = ParseMember(ReadName());
        }

        return _position == text.Length ? coordinate : throw Expected("<EOF>");
    }

    private SchemaCoordinate ParseMember(string type)
    {
        if (!Skip('.'))
        {
            return new TypeCoordinate(type);
        }

        var member = ReadName();
        return ReadArgument() is { } argument
            ? new ArgumentCoordinate(type, member, argument)
            : new MemberCoordinate(type, member);
    }

    private string? ReadArgument()
    {
        if (!Skip('('))
        {
            return null;
        }

        var name = ReadName();
        foreach (var mark in ":)")
        {
            if (!Skip(mark))
            {
                throw Expected($"\"{mark}\"");
            }
        }

        return name;
    }

    private string ReadName()
    {
        if (_position == text.Length || !Lexer.IsNameStart(text[_position]))
        {
            throw Expected("Name");
        }

        var start = _position;
        _position = NameEnd(start);
        return text[start.._position];
    }

    private readonly int NameEnd(int position)
    {
        while (position < text.Length && Lexer.IsNameContinue(text[position]))
        {
            position++;
        }

        return position;
    }

    private bool Skip(char mark)
    {
        if (_position == text.Length || text[_position] != mark)
        {
            return false;
        }

        _position++;
        return true;
    }

    private readonly GraphQLException Expected(string what)
    {
        var location = new SourceLocation(1, _position + 1);
        if (_position == text.Length)
        {
            return SyntaxError.At(location, $"Expected {what}, found <EOF>.");
        }

        var found = text[_position];
        if (found is '.' or '(' or ')' or ':' or '@')
        {
            return SyntaxError.At(location, $"Expected {what}, found \"{found}\".");
        }

        if (Lexer.IsNameStart(found))
        {
            return SyntaxError.At(location, $"Expected {what}, found Name \"{text[_position..NameEnd(_position)]}\".");
        }

        var shown = found is >= ' ' and <= '~' ? (found is '"' ? "'\"'" : $"\"{found}\"")
            : Rune.TryGetRuneAt(text, _position, out var rune) ? $"U+{rune.Value:X4}" : $"U+{(int)found:X4}";
        return SyntaxError.At(location, $"Invalid character: {shown}.");
    }
}
