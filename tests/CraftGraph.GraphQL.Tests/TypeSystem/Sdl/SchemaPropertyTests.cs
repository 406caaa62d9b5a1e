using CraftGraph.GraphQL.Language;
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
        Assert.Equal(Directives(generated.Sdl), Directives(text));
    });

    // What the printer leaves out would be left out of the text that comes back too; directives are not in introspection either.
    private static IEnumerable<string> Directives(string sdl) => SdlElements.Of(Parser.Parse(sdl))
        .SelectMany(element => element.Directives.Select(directive =>
            $"{element.Location} @{directive.Name}({string.Join(", ", directive.Arguments.Select(argument => argument.Name))})"))
        .Order(StringComparer.Ordinal);
}
