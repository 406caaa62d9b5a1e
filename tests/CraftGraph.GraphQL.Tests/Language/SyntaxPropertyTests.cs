using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Tests.Generation;

namespace CraftGraph.GraphQL.Tests.Language;

/// <summary>What holds for every document that the grammar allows.</summary>
public sealed class SyntaxPropertyTests
{
    [Fact]
    public void Every_executable_document_comes_back_from_its_text() => Property.Holds(2_000, GeneratedSyntax.Executable, ComesBack);

    [Fact]
    public void Every_type_system_document_comes_back_from_its_text() => Property.Holds(2_000, GeneratedSyntax.TypeSystem, ComesBack);

    private static void ComesBack(GeneratedSyntax.Syntax syntax)
    {
        var text = SyntaxPrinter.Print(syntax.Document);
        var parsed = Parser.Parse(text);

        SyntaxAssert.Equal(syntax.Document, parsed);
        Assert.Equal(text, SyntaxPrinter.Print(parsed));
    }
}
