using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language;

internal partial struct Lexer
{
    /// <summary>Reads an integer or a float. The text is kept as written; nothing is computed.</summary>
    /// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Float-Value"/>.</remarks>
    /// <exception cref="GraphQLException">A digit is missing, or something touches the number.</exception>
    private void ReadNumber()
    {
        Kind = TokenKind.Int;
        if (CharAt(_position) is '-')
        {
            _position++;
        }

        if (CharAt(_position) is '0')
        {
            _position++;
            if (char.IsAsciiDigit(CharAt(_position)))
            {
                throw Error(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
            }
        }
        else
        {
            ReadDigits();
        }

        if (CharAt(_position) is '.')
        {
            Kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (CharAt(_position) is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            _position++;
            if (CharAt(_position) is '+' or '-')
            {
                _position++;
            }

            ReadDigits();
        }

        if (CharAt(_position) is '.' || IsNameStart(CharAt(_position)))
        {
            throw ExpectedDigit();
        }
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(CharAt(_position)))
        {
            throw ExpectedDigit();
        }

        do
        {
            _position++;
        }
        while (char.IsAsciiDigit(CharAt(_position)));
    }

    private readonly GraphQLException ExpectedDigit() =>
        Error(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");
}
