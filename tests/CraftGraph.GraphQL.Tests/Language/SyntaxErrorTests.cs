using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;

namespace CraftGraph.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{ }", 1, 3, "Expected Name, found \"}\".")]
    [InlineData("{\r\n  a\r  b(: 1) }", 3, 5, "Expected Name, found \":\".")]
    [InlineData("query Q($v: Int = $w) { a }", 1, 19, "Unexpected variable \"$w\" in constant value.")]
    [InlineData("\"text\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"text\" extend type A { b: C }", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("{ a(b: 'x') }", 1, 8, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("{ a(b: 00) }", 1, 9, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("{ a(b: \"\"\"\n\nx", 3, 2, "Unterminated string.")]
    [InlineData("enum E { A true }", 1, 12, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("directive @d on FIELD | HERE", 1, 25, "Unexpected Name \"HERE\".")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected Name \"on\".")]
    public void A_mistake_is_told_with_what_was_expected_and_where(string text, int line, int column, string problem)
    {
        var error = Assert.Throws<GraphQLException>(() => Parser.Parse(text)).Error;

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal(ErrorCode.SyntaxError, error.Code);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_source_character()
    {
        // Attributes cannot carry such text, as they are stored in UTF-8.
        foreach (var (text, problem) in new[]
        {
            ("{ a(b: \"\ud800\") }", "Invalid character within String: U+D800."),
            ("{ a(b: \"\"\"\udc00\"\"\") }", "Invalid character within String: U+DC00."),
            ("{ \udc00 }", "Invalid character: U+DC00."),
            ("{ a # \ud800\n }", "Invalid character: U+D800."),
            ("{ \U0001F9F6 }", "Unexpected character: U+1F9F6."),
            ("{ a(b: \"\ud83e", "Invalid character within String: U+D83E."),
        })
        {
            Assert.Equal($"Syntax Error: {problem}", Assert.Throws<GraphQLException>(() => Parser.Parse(text)).Message);
        }
    }

    [Fact]
    public void Every_prefix_of_a_document_is_refused_or_parsed_and_never_fails_otherwise()
    {
        const string Text = "query Q(\"d\" $v: [Int!]! = [1.5e3, -0] @d) @e { a: b(c: {d: \"\\u{1F9F6}\\uD83E\\uDDF6\\n\"}, "
            + "e: \"\"\"x\\\"\"\"\r\n\"\"\") { ...F ... on T @g { h } } } fragment F on T { i } extend type T implements A & B @j { k(l: M = N): O } "
            + "union U = | V | W enum X { Y } input Z { a: B = null } directive @d(a: Int) repeatable on QUERY | FIELD # end";
        for (var length = 0; length <= Text.Length; length++)
        {
            try
            {
                Parser.Parse(Text[..length]);
            }
            catch (GraphQLException exception)
            {
                Assert.StartsWith("Syntax Error: ", exception.Message, StringComparison.Ordinal);
                Assert.Single(exception.Error.Locations);
            }
        }
    }
}
