using System.Text.Json;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Coercion;

/// <summary>Messages are held to the reference implementation in <c>Conformance</c>; here are order, limits and what values become.</summary>
public sealed class VariableCoercionTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        type Query { a(point: Point, ints: [Int!], deep: [[[Int]]], order: [Order!], any: Any): Int }
        input Point { x: Int! = 1  y: Int  inner: Point  others: [Point!] }
        input Order { name: Direction  price: Direction  stock: Direction = ASC }
        enum Direction { ASC DESC }
        scalar Any
        """);

    [Fact]
    public void Input_objects_keep_the_order_in_which_the_client_gave_their_fields_with_defaults_last()
    {
        var fields = (IReadOnlyDictionary<string, object?>)Coerce("$v: Order", """{ "v": { "price": "DESC", "name": "ASC" } }""")!;

        Assert.Equal(["price", "name", "stock"], fields.Keys);
        Assert.Equal(["DESC", "ASC", "ASC"], fields.Values);
    }

    [Fact]
    public void A_value_that_is_not_a_list_is_a_list_of_one_at_each_level() =>
        Assert.Equal(5, Assert.IsType<object?[]>(Assert.IsType<object?[]>(((object?[])Coerce("$v: [[[Int]]]", """{ "v": 5 }""")!)[0])[0])[0]);

    [Fact]
    public void Absent_and_null_are_not_the_same()
    {
        var absent = Values("$v: Int", "{}");
        var given = Values("$v: Int", """{ "v": null }""");

        Assert.False(absent.IsPresent(0));
        Assert.True(given.IsPresent(0));
        Assert.Null(given[0]);
    }

    [Fact]
    public void A_default_stands_in_for_an_absent_variable_and_not_for_null()
    {
        Assert.Equal(3, Values("$v: Int = 3", "{}")[0]);
        Assert.Null(Values("$v: Int = 3", """{ "v": null }""")[0]);
    }

    [Fact]
    public void The_last_of_two_values_under_one_name_counts() => Assert.Equal(2, Coerce("$v: Int", """{ "v": 1, "v": 2 }"""));

    [Fact]
    public void A_value_nested_deeper_than_the_limit_is_refused_once()
    {
        var json = string.Concat(Enumerable.Repeat("{\"inner\":", 40)) + "{}" + new string('}', 40);

        var error = Assert.Single(Errors("$v: Point", $$"""{ "v": {{json}} }""", new() { MaxDepth = 10 }));

        Assert.Equal(ErrorCode.LimitReached, error.Code);
        Assert.Equal("Variable \"$v\" is nested more than 10 levels deep.", error.Message);
    }

    [Theory]
    [InlineData("[Int!]", "[1,2,3,4,5,6,7,8,9,10,11,12]")]
    [InlineData("Point", """{ "others": [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}] }""")]
    public void More_values_than_the_limit_are_refused_once(string type, string json)
    {
        var error = Assert.Single(Errors($"$v: {type}", $$"""{ "v": {{json}} }""", new() { MaxValues = 10 }));

        Assert.Equal(ErrorCode.LimitReached, error.Code);
        Assert.Equal("The variables hold more than 10 values.", error.Message);
    }

    [Fact]
    public void Mistakes_past_the_limit_are_not_told_one_by_one()
    {
        var errors = Errors("$v: [Int!]", """{ "v": ["a", "b", "c", "d"] }""", new() { MaxErrors = 2 });

        Assert.Equal(3, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[2].Message);
    }

    [Fact]
    public void Echoed_text_is_cut()
    {
        var error = Assert.Single(Errors("$v: [Int!]", $$"""{ "v": ["{{new string('x', 5000)}}"] }""", new()));

        Assert.InRange(error.Message.Length, 200, 800);
    }

    [Fact]
    public void Variables_that_the_operation_does_not_declare_are_ignored() =>
        Assert.Equal(1, Coerce("$v: Int", """{ "w": "what", "v": 1 }"""));

    private static object? Coerce(string declaration, string json) => Values(declaration, json)[0];

    private static VariableValues Values(string declaration, string json)
    {
        Assert.True(TryCoerce(declaration, json, new(), out var values, out var errors), errors.Count > 0 ? errors[0].Message : "");
        return values!;
    }

    private static IReadOnlyList<GraphQLError> Errors(string declaration, string json, VariableLimits limits)
    {
        Assert.False(TryCoerce(declaration, json, limits, out _, out var errors));
        return errors;
    }

    private static bool TryCoerce(
        string declaration, string json, VariableLimits limits, out VariableValues? values, out IReadOnlyList<GraphQLError> errors)
    {
        var document = Parser.Parse($"query ({declaration}) {{ a }}");
        var plan = OperationPlanner.Plan(Schema, document, (OperationDefinitionNode)document.Definitions[0]);
        var element = JsonDocument.Parse(json, new() { MaxDepth = 200 }).RootElement;
        return VariableCoercion.TryCoerce(plan.Variables, element, limits, out values, out errors);
    }
}
