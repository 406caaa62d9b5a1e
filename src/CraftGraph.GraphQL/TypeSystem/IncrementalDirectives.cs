using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>The draft's directives that let parts of a response come later. A schema has them only where it names them.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec--defer"/> and <see href="https://spec.graphql.org/draft/#sec--stream"/>.</remarks>
public static class IncrementalDirectives
{
    /// <summary>The name of <see cref="Defer"/>.</summary>
    public const string DeferName = "defer";

    /// <summary>The name of <see cref="Stream"/>.</summary>
    public const string StreamName = "stream";

    private static readonly GraphQLType RequiredBoolean = new NonNullType(SpecifiedScalars.Boolean);

    /// <summary><c>@defer(if:, label:)</c>.</summary>
    public static DirectiveDefinition Defer { get; } = new(DeferName, DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment)
    {
        Description = "The fragment's fields may come after the rest of the response, where the transport can carry that.",
        Arguments = Named(
            new InputValue("if", RequiredBoolean) { Description = "Not put off when false.", DefaultValue = new BooleanValueNode { Value = true } },
            new InputValue("label", SpecifiedScalars.String) { Description = "Names the part in the response; unique in the operation." }),
    };

    /// <summary><c>@stream(initialCount:, if:, label:)</c>.</summary>
    public static DirectiveDefinition Stream { get; } = new(StreamName, DirectiveLocations.Field)
    {
        Description = "The list's later items may come after the rest of the response, where the transport can carry that.",
        Arguments = Named(
            new InputValue("initialCount", new NonNullType(SpecifiedScalars.Int))
            {
                Description = "How many items come with the rest.",
                DefaultValue = new IntValueNode { Text = "0" },
            },
            new InputValue("if", RequiredBoolean) { Description = "Not put off when false.", DefaultValue = new BooleanValueNode { Value = true } },
            new InputValue("label", SpecifiedScalars.String) { Description = "Names the part in the response; unique in the operation." }),
    };

    /// <summary>Both.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Defer, Stream];

    private static NamedList<InputValue> Named(params InputValue[] arguments) => new(arguments, argument => argument.Name);
}
