using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Federation;

/// <summary>The directives by which a schema says which part of a larger one it is. A schema that uses them lists them among its directives.</summary>
/// <remarks>Source: Apollo Federation 2.3, subgraph schemas; core schema specification, <c>link</c> 1.0.</remarks>
public static class FederationDirectives
{
    private const string LinkSpecification = "https://specs.apollo.dev/link/v1.0";

    // The first version in which an interface may have a key.
    private const string FederationSpecification = "https://specs.apollo.dev/federation/v2.3";

    private static readonly ScalarType FieldSet = new CustomScalar("federation__FieldSet")
    {
        Description = "A selection of fields, without its outer braces.",
    };

    private static readonly ScalarType Import = new CustomScalar("link__Import")
    {
        Description = "The name of a type or directive that is used without the specification's prefix.",
    };

    private static readonly EnumType Purpose = new(
        "link__Purpose",
        [
            new("SECURITY", "SECURITY") { Description = "What it defines keeps data safe." },
            new("EXECUTION", "EXECUTION") { Description = "What it defines is needed to execute operations." },
        ])
    {
        Description = "What a linked specification is for.",
    };

    /// <summary><c>@link(url:, as:, for:, import:)</c>.</summary>
    public static DirectiveDefinition Link { get; } = new("link", DirectiveLocations.Schema)
    {
        Description = "A specification that the schema uses.",
        IsRepeatable = true,
        Arguments = Named(
            new InputValue("url", SpecifiedScalars.String) { Description = "Its address, which ends with its version." },
            new InputValue("as", SpecifiedScalars.String) { Description = "The prefix of its names; its own name unless given." },
            new InputValue("for", Purpose) { Description = "What it is for." },
            new InputValue("import", new ListType(Import)) { Description = "The names that are used without the prefix." }),
    };

    /// <summary><c>@key(fields:)</c>.</summary>
    public static DirectiveDefinition Key { get; } = new("key", DirectiveLocations.Object | DirectiveLocations.Interface)
    {
        Description = "Fields by which other subgraphs refer to the entity.",
        IsRepeatable = true,
        Arguments = Named(
            new InputValue("fields", new NonNullType(FieldSet)) { Description = "The fields." },
            new InputValue("resolvable", SpecifiedScalars.Boolean)
            {
                Description = "Whether the entity can be asked for by them here.",
                DefaultValue = new BooleanValueNode { Value = true },
            }),
    };

    /// <summary><c>@shareable</c>.</summary>
    public static DirectiveDefinition Shareable { get; } = new("shareable", DirectiveLocations.Object | DirectiveLocations.FieldDefinition)
    {
        Description = "Other subgraphs may have the same, with the same meaning.",
        IsRepeatable = true,
    };

    /// <summary>All of them, for the directives of a schema.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Link, Key, Shareable];

    /// <summary>What stands on a schema that uses them: which specifications it follows.</summary>
    public static IReadOnlyList<DirectiveNode> OfSchema { get; } =
    [
        Apply(Link, ("url", Text(LinkSpecification))),
        Apply(
            Link,
            ("url", Text(FederationSpecification)),
            ("import", new ListValueNode { Items = [Text($"@{Key.Name}"), Text($"@{Shareable.Name}")] })),
    ];

    /// <summary>What stands on a type of values that other subgraphs may have too.</summary>
    public static IReadOnlyList<DirectiveNode> OfSharedType { get; } = [Apply(Shareable)];

    /// <summary>What stands on an entity that is found by one field.</summary>
    public static DirectiveNode KeyOf(string field) => Apply(Key, ("fields", Text(field)));

    private static DirectiveNode Apply(DirectiveDefinition directive, params IEnumerable<(string Name, ValueNode Value)> arguments) => new()
    {
        Name = directive.Name,
        Arguments = [.. arguments.Select(argument => new ArgumentNode { Name = argument.Name, Value = argument.Value })],
    };

    private static StringValueNode Text(string value) => new() { Value = value };

    private static NamedList<InputValue> Named(params InputValue[] arguments) => new(arguments, argument => argument.Name);
}
