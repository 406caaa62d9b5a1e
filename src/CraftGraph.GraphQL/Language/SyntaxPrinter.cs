using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

/// <summary>Writes syntax back as text that parses to the same syntax.</summary>
/// <remarks>
/// Indents by two spaces, gives every selection and definition its own line, and puts a field's arguments on lines of
/// their own when they would reach past 80 characters. Comments and commas are not kept. Ends without a line break.
/// </remarks>
public static class SyntaxPrinter
{
    /// <summary>The text of a node.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
