using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language.Syntax;

/// <summary>A named selection that operations and other fragments spread.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Language.Fragments"/>.</remarks>
public sealed class FragmentDefinitionNode : DefinitionNode
{
    /// <summary>Where the name stands.</summary>
    public SourceLocation NameLocation { get; init; }

    /// <summary>The fragment's name, never <c>on</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type that the selection is made on.</summary>
    public required NamedTypeNode TypeCondition { get; init; }

    /// <summary>What the fragment selects.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}
