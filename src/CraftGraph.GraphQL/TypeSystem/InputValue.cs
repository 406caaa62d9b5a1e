using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#InputValueDefinition"/>.</remarks>
public sealed class InputValue(string name, GraphQLType type)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of the value.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What it means; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>What stands in when it is left out; null without one.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Why clients should no longer give it; null while they may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Directives that the printed schema shows, beside <c>@deprecated</c>.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>Whether it must be given: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
