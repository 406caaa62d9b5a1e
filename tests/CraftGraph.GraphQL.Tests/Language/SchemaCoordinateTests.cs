using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Language;

public sealed class SchemaCoordinateTests
{
    private static readonly Schema Catalogue = SchemaBuilder.Build("""
        directive @cost(weight: Int) on FIELD_DEFINITION
        type Query implements Node { id: ID! product(slug: String): Maker }
        interface Node { id: ID! }
        union Maker = Query
        enum Language { FR }
        input Filter { eq: Int }
        scalar Day
        """);

    [Theory]
    [InlineData("Query", typeof(TypeCoordinate))]
    [InlineData("Query.product", typeof(MemberCoordinate))]
    [InlineData("Query.product(slug:)", typeof(ArgumentCoordinate))]
    [InlineData("@cost", typeof(DirectiveCoordinate))]
    [InlineData("@cost(weight:)", typeof(DirectiveArgumentCoordinate))]
    public void A_coordinate_parses_and_prints_as_it_was(string text, Type kind)
    {
        var coordinate = SchemaCoordinate.Parse(text);
        Assert.IsType(kind, coordinate);
        Assert.Equal(text, coordinate.ToString());
        Assert.Equal(coordinate, SchemaCoordinate.Parse(text));
    }

    [Theory]
    [InlineData("", 1, "Expected Name, found <EOF>.")]
    [InlineData(" Query", 1, "Invalid character: \" \".")]
    [InlineData("Query ", 6, "Invalid character: \" \".")]
    [InlineData("Query.", 7, "Expected Name, found <EOF>.")]
    [InlineData("Query..a", 7, "Expected Name, found \".\".")]
    [InlineData("Query(a:)", 6, "Expected <EOF>, found \"(\".")]
    [InlineData("Query.a(b)", 10, "Expected \":\", found \")\".")]
    [InlineData("Query.a(b:", 11, "Expected \")\", found <EOF>.")]
    [InlineData("Query.a.b", 8, "Expected <EOF>, found \".\".")]
    [InlineData("@cost.a", 6, "Expected <EOF>, found \".\".")]
    [InlineData("@", 2, "Expected Name, found <EOF>.")]
    [InlineData("1a", 1, "Invalid character: \"1\".")]
    [InlineData("Query#", 6, "Invalid character: \"#\".")]
    public void Anything_else_is_refused_at_its_place(string text, int column, string problem)
    {
        var error = Assert.Throws<GraphQLException>(() => SchemaCoordinate.Parse(text)).Error;
        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Locations);
    }

    [Theory]
    [InlineData("Query", "Query")]
    [InlineData("Day", "Day")]
    [InlineData("String", "String")]
    [InlineData("Query.product", "product")]
    [InlineData("Node.id", "id")]
    [InlineData("Filter.eq", "eq")]
    [InlineData("Language.FR", "FR")]
    [InlineData("Query.product(slug:)", "slug")]
    [InlineData("@cost", "cost")]
    [InlineData("@skip(if:)", "if")]
    public void A_coordinate_leads_to_its_definition(string text, string name)
    {
        var found = SchemaCoordinateResolver.Resolve(Catalogue, SchemaCoordinate.Parse(text));
        Assert.Equal(name, found switch
        {
            NamedType type => type.Name,
            Field field => field.Name,
            InputValue input => input.Name,
            EnumValue value => value.Name,
            DirectiveDefinition directive => directive.Name,
            _ => null,
        });
    }

    [Theory]
    [InlineData("Missing")]
    [InlineData("Query.missing")]
    [InlineData("Missing.product")]
    [InlineData("Maker.product")]
    [InlineData("Day.product")]
    [InlineData("Query.product(missing:)")]
    [InlineData("Query.missing(slug:)")]
    [InlineData("Filter.eq(slug:)")]
    [InlineData("@missing")]
    [InlineData("@missing(weight:)")]
    [InlineData("@cost(missing:)")]
    public void A_coordinate_of_nothing_leads_nowhere(string text) =>
        Assert.Null(SchemaCoordinateResolver.Resolve(Catalogue, SchemaCoordinate.Parse(text)));
}
