namespace CraftGraph.GraphQL.Language;

/// <summary>The kinds of token that the grammar is made of; comments, commas and white space are not tokens.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens"/>.</remarks>
internal enum TokenKind : byte
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenthesisOpen,
    ParenthesisClose,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    Pipe,
    BraceClose,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
