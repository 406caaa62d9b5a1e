using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A field of an object type or interface.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#FieldDefinition"/>.</remarks>
public sealed class Field(string name, GraphQLType type)
{
    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of its value.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What the value is; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>The arguments, in order.</summary>
    public NamedList<InputValue> Arguments { get; init; } = new([], argument => argument.Name);

    /// <summary>Why clients should no longer ask for it; null while they may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Directives that the printed schema shows, beside <c>@deprecated</c>.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>How the value comes to be; null on an interface, and where the parent's property or key of the same name is the value.</summary>
    public FieldHandler? Handler { get; init; }
}
