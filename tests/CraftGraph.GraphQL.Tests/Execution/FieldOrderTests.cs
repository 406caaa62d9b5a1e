namespace CraftGraph.GraphQL.Tests.Execution;

/// <summary>Fields stand in the response in the order in which the request first asks for each.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Collection"/>.</remarks>
public sealed class FieldOrderTests
{
    private const string Sdl = "type Query { a: A b: Int } type A { x: Int y: Int } type Mutation { a: A b: Int }";

    [Theory]
    [InlineData("true", """{"data":{"a":{"y":1,"x":1},"b":1}}""")]
    [InlineData("false", """{"data":{"b":1,"a":{"x":1,"y":1}}}""")]
    public Task A_field_that_is_left_out_stands_where_it_is_asked_for_next(string first, string expected) => AssertAsync(
        "query($first: Boolean!) { a @include(if: $first) { y } b a { x y } }", $$"""{ "first": {{first}} }""", expected);

    [Fact]
    public Task A_fragment_that_is_left_out_once_is_spread_where_it_stands_next() => AssertAsync(
        "query($no: Boolean!) { ...A @include(if: $no) b ...A } fragment A on Query { a { x } }",
        """{ "no": false }""",
        """{"data":{"b":1,"a":{"x":1}}}""");

    [Fact]
    public Task Fields_of_a_mutation_run_in_the_order_of_the_response() => AssertAsync(
        "mutation($no: Boolean!) { a @include(if: $no) { x } b a { x } }", """{ "no": false }""", """{"data":{"b":1,"a":{"x":1}}}""");

    [Theory]
    [InlineData("skip", """{"data":{"b":1}}""")]
    [InlineData("include", """{"data":{}}""")]
    public Task A_variable_that_is_null_in_spite_of_its_default_is_not_true(string directive, string expected) => AssertAsync(
        $$"""query($if: Boolean = true) { b @{{directive}}(if: $if) }""", """{ "if": null }""", expected);

    private static async Task AssertAsync(string query, string variables, string expected) =>
        Assert.Equal(expected, await Ask.JsonAsync(Sdl, """{ "a": { "x": 1, "y": 1 }, "b": 1 }""", query, variables));
}
