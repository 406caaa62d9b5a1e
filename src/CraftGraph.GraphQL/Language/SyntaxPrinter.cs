using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

/// <summary>Writes syntax back as text that parses to the same syntax.</summary>
public static class SyntaxPrinter
{
    /// <summary>The text of a node.</summary>
    public static string Print(SyntaxNode node) => throw new NotSupportedException(node.GetType().Name);
}
