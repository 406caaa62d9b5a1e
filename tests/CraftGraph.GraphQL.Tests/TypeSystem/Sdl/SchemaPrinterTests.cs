using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.TypeSystem.Sdl;

public sealed class SchemaPrinterTests
{
    private const string Catalogue = """"
        """The catalogue"""
        schema @contact(name: "us") {
          query: Query
          mutation: Changes
        }

        directive @contact(name: String) on SCHEMA

        """What it costs"""
        directive @cost(
          """In points"""
          weight: String! = "1"
        ) repeatable on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

        directive @listSize(assumedSize: Int, sizedFields: [String!]) on FIELD_DEFINITION

        directive @tag(name: String = "none") repeatable on SCALAR | OBJECT | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT

        type Query {
          """
          Products, newest first.
            Indented.
          """
          products(
            """How many"""
            first: Int = 20
            where: ProductFilter @cost(weight: "10")
          ): [Product!]! @cost(weight: "10") @listSize(assumedSize: 100, sizedFields: ["nodes"])

          """Old"""
          old(a: Int = -1, b: [Language!] = [FR, ZGH]): Int @deprecated(reason: "Use \"products\"") @cost
          maker: Maker
          day: Date
          gone: String @deprecated
        }

        type Changes {
          noop: Boolean
        }

        interface Node @tag(name: "node") {
          id: ID!
        }

        type Product implements Node @tag @tag(name: "b") {
          id: ID!
          name(language: Language = FR): String!
        }

        union Maker @tag = Product

        enum Language @tag {
          AR

          """French"""
          FR @deprecated(reason: "no") @tag

          """Amazigh"""
          ZGH
        }

        """One of them"""
        input ProductFilter @oneOf @tag {
          slug: String @cost
          old: Int @deprecated
        }

        scalar Date @specifiedBy(url: "https://example.org/date") @tag
        """";

    [Fact]
    public void A_schema_is_printed_with_all_that_it_says()
    {
        var schema = SchemaBuilder.Build(Catalogue);

        var printed = SchemaPrinter.Print(schema);

        Assert.Equal(Sorted(Catalogue), Sorted(printed));
        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.Build(printed)));
    }

    [Fact]
    public void Roots_of_the_usual_names_need_no_schema_definition() => Assert.Equal(
        "type Query {\n  a: Int\n}\n\ntype Mutation {\n  b: Int\n}",
        SchemaPrinter.Print(SchemaBuilder.Build("type Mutation { b: Int } type Query { a: Int }")));

    [Fact]
    public void A_type_that_only_has_a_roots_name_does_not_become_one_by_printing()
    {
        var printed = SchemaPrinter.Print(SchemaBuilder.Build("schema { query: Query } type Query { m: Mutation } type Mutation { a: Int }"));

        Assert.StartsWith("schema {\n  query: Query\n}", printed, StringComparison.Ordinal);
        Assert.Null(SchemaBuilder.Build(printed).Mutation);
    }

    [Fact]
    public void What_the_specification_brings_along_is_left_out()
    {
        var product = new ObjectType("Product", () => [new Field("id", SpecifiedScalars.Id), new Field("price", ExtendedScalars.Decimal)]);
        var schema = new Schema(new ObjectType("Query", () => [new Field("product", product), new Field("rate", SpecifiedScalars.Float)]));

        var names = Parser.Parse(SchemaPrinter.Print(schema)).Definitions
            .OfType<GraphQL.Language.Syntax.TypeDefinitionNode>().Select(type => type.Name);

        Assert.Equal(["Query", "Product", "Decimal"], names);
    }

    [Theory]
    [InlineData("plain", "\"\"\"plain\"\"\"")]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("bell\u0007", "\"bell\\u0007\"")]
    [InlineData("\nleading", "\"\\nleading\"")]
    [InlineData("quote \"", "\"\"\"\nquote \"\n\"\"\"")]
    public void A_description_is_a_block_string_wherever_one_can_hold_it(string description, string printed)
    {
        var type = new ObjectType("T", () => []) { Description = description };

        Assert.Equal($"{printed}\ntype T", SchemaPrinter.Print(type));
    }

    private static IEnumerable<string> Sorted(string sdl) =>
        sdl.Replace("\"\"\"\n\n", "\"\"\"\n", StringComparison.Ordinal).Split("\n\n").Order(StringComparer.Ordinal);
}
