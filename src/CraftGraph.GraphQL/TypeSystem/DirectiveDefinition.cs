using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A directive that documents may use.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>.</remarks>
public sealed class DirectiveDefinition(string name, DirectiveLocations locations)
{
    /// <summary>The directive's name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>Where it may stand.</summary>
    public DirectiveLocations Locations { get; } = locations;

    /// <summary>What it does; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>The arguments, in order.</summary>
    public NamedList<InputValue> Arguments { get; init; } = new([], argument => argument.Name);

    /// <summary>Whether it may stand twice on the same place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Why it should no longer be used; null while it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Directives that the printed schema shows on the definition, beside <c>@deprecated</c>.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];
}

/// <summary>The places that a directive may stand on, in the order of the specification.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#DirectiveLocations"/>.</remarks>
[Flags]
public enum DirectiveLocations
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A query.</summary>
    Query = 1 << 0,

    /// <summary>A mutation.</summary>
    Mutation = 1 << 1,

    /// <summary>A subscription.</summary>
    Subscription = 1 << 2,

    /// <summary>A field.</summary>
    Field = 1 << 3,

    /// <summary>A fragment's definition.</summary>
    FragmentDefinition = 1 << 4,

    /// <summary>A fragment's use.</summary>
    FragmentSpread = 1 << 5,

    /// <summary>An inline fragment.</summary>
    InlineFragment = 1 << 6,

    /// <summary>A variable's declaration.</summary>
    VariableDefinition = 1 << 7,

    /// <summary>A schema.</summary>
    Schema = 1 << 8,

    /// <summary>A scalar's definition.</summary>
    Scalar = 1 << 9,

    /// <summary>An object type's definition.</summary>
    Object = 1 << 10,

    /// <summary>A field's definition.</summary>
    FieldDefinition = 1 << 11,

    /// <summary>An argument's definition.</summary>
    ArgumentDefinition = 1 << 12,

    /// <summary>An interface's definition.</summary>
    Interface = 1 << 13,

    /// <summary>A union's definition.</summary>
    Union = 1 << 14,

    /// <summary>An enum's definition.</summary>
    Enum = 1 << 15,

    /// <summary>An enum value's definition.</summary>
    EnumValue = 1 << 16,

    /// <summary>An input object's definition.</summary>
    InputObject = 1 << 17,

    /// <summary>An input field's definition.</summary>
    InputFieldDefinition = 1 << 18,

    /// <summary>A directive's definition.</summary>
    DirectiveDefinition = 1 << 19,
}
