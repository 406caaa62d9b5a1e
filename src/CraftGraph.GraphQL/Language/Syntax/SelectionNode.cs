using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>The selections between two braces.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Selection-Sets"/>.</remarks>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <summary>In order; never empty.</summary>
    public required IReadOnlyList<SelectionNode> Selections { get; init; }
}

/// <summary>One selection: a field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode : SyntaxNode
{
    /// <summary>Directives on the selection, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field asked for, with its arguments and what is asked of its value.</summary>
public sealed class FieldNode : SelectionNode
{
    /// <summary>The name that the response uses instead of the field's; null without one.</summary>
    public string? Alias { get; init; }

    /// <summary>The field's name.</summary>
    public required string Name { get; init; }

    /// <summary>The alias, or else the name: the key in the response.</summary>
    public string ResponseName => Alias ?? Name;

    /// <summary>Arguments, in order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>What is asked of the value; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }
}

/// <summary>The use of a named fragment.</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The fragment's name.</summary>
    public required string Name { get; init; }
}

/// <summary>A selection made only where the value is of a type.</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>The type it asks for; null when it only carries directives.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>What it selects.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>A named value given to a field or a directive.</summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <summary>The argument's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its value, which may hold variables.</summary>
    public required ValueNode Value { get; init; }
}

/// <summary>A directive applied to a part of a document.</summary>
public sealed class DirectiveNode : SyntaxNode
{
    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The directive's name, without the at sign.</summary>
    public required string Name { get; init; }

    /// <summary>Arguments, in order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];
}
