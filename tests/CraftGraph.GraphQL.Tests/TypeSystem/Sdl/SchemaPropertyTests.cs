using CraftGraph.GraphQL.Tests.Generation;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.TypeSystem.Sdl;

/// <summary>What holds for every valid schema.</summary>
public sealed class SchemaPropertyTests
{
    [Fact]
    public void Every_schema_that_keeps_the_rules_is_found_valid() => Property.Holds(
        1_000, GeneratedSchema.Next, generated => Assert.Equal([], SchemaValidator.Validate(generated.Schema).Select(error => error.Message)));

    [Fact]
    public void Every_schema_comes_back_from_its_text() => Property.Holds(1_000, GeneratedSchema.Next, generated =>
    {
        var text = SchemaPrinter.Print(generated.Schema);

        Assert.Equal(text, SchemaPrinter.Print(SchemaBuilder.Build(text)));
    });
}
