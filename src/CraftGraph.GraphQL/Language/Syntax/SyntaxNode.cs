using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>A part of a parsed document. Nodes never change and may be shared between threads.</summary>
public abstract class SyntaxNode
{
    /// <summary>Where the node's first token starts.</summary>
    public SourceLocation Location { get; init; }
}
