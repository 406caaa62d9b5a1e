using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData("catalogue-operations.graphql")]
    [InlineData("catalogue-schema.graphql")]
    public void What_is_printed_parses_to_the_same_syntax(string file) =>
        AssertRoundTrip(Parser.Parse(File.ReadAllText(Path.Combine(NodeRunner.Folder, "syntax", file))));

    [Fact]
    public void Every_document_of_the_corpus_that_parses_survives_printing()
    {
        var survived = 0;
        foreach (var line in File.ReadLines(Path.Combine(NodeRunner.Folder, "syntax", "documents.jsonl")))
        {
            if (TryParse(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!) is { } document)
            {
                AssertRoundTrip(document);
                survived++;
            }
        }

        Assert.InRange(survived, 200, int.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("a\r\nb")]
    [InlineData("\na")]
    [InlineData("a\n")]
    [InlineData("  a\n  b")]
    [InlineData("  a\nb")]
    [InlineData("a\n  b")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\\")]
    [InlineData("\\\"\"\"")]
    [InlineData("a\\")]
    [InlineData("\u0000\u0007")]
    [InlineData("\u007f\u0085\u2028 🧶 ⵣ")]
    public void Any_text_made_by_code_comes_back_from_a_string_or_block_string(string text)
    {
        foreach (var isBlock in new[] { true, false })
        {
            var printed = SyntaxPrinter.Print(new StringValueNode { Value = text, IsBlock = isBlock });
            Assert.Equal(text, Assert.IsType<StringValueNode>(Parser.ParseConstValue(printed)).Value);

            var nested = SyntaxPrinter.Print(Parser.Parse($"{{ a {{ b {{ c(d: {printed}) }} }} }}"));
            var reparsed = Assert.IsType<OperationDefinitionNode>(Parser.Parse(nested).Definitions[0]);
            var c = Descend(Descend(Descend(reparsed.SelectionSet).SelectionSet!).SelectionSet!);
            Assert.Equal(text, Assert.IsType<StringValueNode>(c.Arguments[0].Value).Value);
        }
    }

    [Fact]
    public void Arguments_go_to_lines_of_their_own_past_eighty_characters()
    {
        var longest = $"{{ {new string('a', 70)}(b: 12345) }}";

        Assert.Equal($"{{\n  {new string('a', 70)}(b: 12345)\n}}", SyntaxPrinter.Print(Parser.Parse(longest)));
        Assert.Equal(
            $"{{\n  {new string('a', 70)}(\n    b: 123456\n  )\n}}",
            SyntaxPrinter.Print(Parser.Parse(longest.Replace("12345", "123456", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_parts_of_a_document_print_alone()
    {
        Assert.Equal("[A!]!", SyntaxPrinter.Print(Parser.ParseType("[ A ! ] !")));
        Assert.Equal("{a: [1, $b]}", SyntaxPrinter.Print(Parser.ParseValue("{ a : [ 1 $b ] }")));
        var field = Descend(Assert.IsType<OperationDefinitionNode>(Parser.Parse("{ a(b: 1) @c }").Definitions[0]).SelectionSet);
        Assert.Equal("a(b: 1) @c", SyntaxPrinter.Print(field));
        Assert.Equal("@c", SyntaxPrinter.Print(field.Directives[0]));
        Assert.Equal("b: 1", SyntaxPrinter.Print(field.Arguments[0]));
    }

    private static FieldNode Descend(SelectionSetNode selectionSet) => Assert.IsType<FieldNode>(selectionSet.Selections[0]);

    private static void AssertRoundTrip(DocumentNode document)
    {
        var printed = SyntaxPrinter.Print(document);
        var reparsed = Parser.Parse(printed);
        SyntaxAssert.Equal(document, reparsed);
        Assert.Equal(printed, SyntaxPrinter.Print(reparsed));
    }

    private static DocumentNode? TryParse(string text)
    {
        try
        {
            return Parser.Parse(text);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }
}
