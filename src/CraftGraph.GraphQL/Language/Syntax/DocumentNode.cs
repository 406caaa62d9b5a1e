namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>A whole document: executable definitions, type system definitions, or both.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Document"/>.</remarks>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>In the order of the text; never empty.</summary>
    public required IReadOnlyList<DefinitionNode> Definitions { get; init; }
}

/// <summary>One definition of a document. The cases are executable (operation, fragment) or of the type system.</summary>
public abstract class DefinitionNode : SyntaxNode
{
    /// <summary>The description before the definition; null without one.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>Directives on the definition, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
