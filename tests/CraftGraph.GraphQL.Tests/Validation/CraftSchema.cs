using CraftGraph.GraphQL.Tests.Conformance;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Validation;

/// <summary>The schema that validation is tried on, the same that the reference implementation gets.</summary>
internal static class CraftSchema
{
    /// <summary>The schema of <c>tests/conformance/validation/schema.graphql</c>.</summary>
    public static Schema Instance { get; } =
        SchemaBuilder.Build(File.ReadAllText(Path.Combine(NodeRunner.Folder, "validation", "schema.graphql")));

    /// <summary>The same with the draft's directives for answers that come in parts.</summary>
    public static Schema WithDeferAndStream { get; } = SchemaBuilder.Build(
        File.ReadAllText(Path.Combine(NodeRunner.Folder, "validation", "schema.graphql")) +
        """

        directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(label: String, if: Boolean! = true, initialCount: Int! = 0) on FIELD
        """);
}
