using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>The directives of the specification, which every schema has.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives"/>.</remarks>
public static class SpecifiedDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly GraphQLType RequiredBoolean = new NonNullType(SpecifiedScalars.Boolean);

    /// <summary><c>@include(if:)</c>.</summary>
    public static DirectiveDefinition Include { get; } = new(
        "include", DirectiveLocations.Field | DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment)
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        Arguments = Named(new InputValue("if", RequiredBoolean) { Description = "Included when true." }),
    };

    /// <summary><c>@skip(if:)</c>.</summary>
    public static DirectiveDefinition Skip { get; } = new(
        "skip", DirectiveLocations.Field | DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment)
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        Arguments = Named(new InputValue("if", RequiredBoolean) { Description = "Skipped when true." }),
    };

    /// <summary><c>@deprecated(reason:)</c>.</summary>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        DirectiveLocations.FieldDefinition | DirectiveLocations.ArgumentDefinition
            | DirectiveLocations.InputFieldDefinition | DirectiveLocations.EnumValue | DirectiveLocations.DirectiveDefinition)
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
        Arguments = Named(new InputValue("reason", new NonNullType(SpecifiedScalars.String))
        {
            Description = "Explains why this element was deprecated, usually also including a suggestion for how to access " +
                "supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
            DefaultValue = new StringValueNode { Value = DefaultDeprecationReason },
        }),
    };

    /// <summary><c>@specifiedBy(url:)</c>.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy", DirectiveLocations.Scalar)
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
        Arguments = Named(new InputValue("url", new NonNullType(SpecifiedScalars.String))
        {
            Description = "The URL that specifies the behavior of this scalar.",
        }),
    };

    /// <summary><c>@oneOf</c>.</summary>
    public static DirectiveDefinition OneOf { get; } = new("oneOf", DirectiveLocations.InputObject)
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    /// <summary>All of them, in the order in which schemas list them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    private static NamedList<InputValue> Named(params InputValue[] arguments) => new(arguments, argument => argument.Name);
}
