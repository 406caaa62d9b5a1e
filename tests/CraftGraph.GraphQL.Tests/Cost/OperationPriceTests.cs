namespace CraftGraph.GraphQL.Tests.Cost;

public sealed class OperationPriceTests
{
    // Each price worked out by hand: what the fields weigh / what the objects weigh, the root object among them.
    [Theory]

    // A field with a weight, one without that returns an object, and leaves.
    [InlineData("{ book { title author { name } } }", "11.5 / 3")]

    // 10 + edges 1 + 50 nodes + 50 authors + 50 names at 0.5; root, connection, 50 edges, 50 books, 50 authors.
    [InlineData("{ books(first: 50) { edges { node { title author { name } } } } }", "136 / 152")]

    // The default for when no slicing argument is given, and null counts as none.
    [InlineData("{ books { nodes { title } } }", "11 / 12")]
    [InlineData("{ books(first: null) { nodes { title } } }", "11 / 12")]

    // The largest of several counts; less than nothing is nothing.
    [InlineData("{ books(first: 3, last: 5) { nodes { title } } }", "11 / 7")]
    [InlineData("{ books(first: 0) { nodes { title author { name } } } }", "11 / 2")]
    [InlineData("{ books(first: -4) { nodes { title } } }", "11 / 2")]

    // Only the sized fields have the connection's size.
    [InlineData("{ books(first: 50) { total nodes { title } edges { node { title } } } }", "62 / 152")]

    // A list's assumed size, its items at 3 each; and of a list of which nothing is said.
    [InlineData("{ shelves { name } }", "1 / 22")]
    [InlineData("{ plain { name } }", "1 / 31")]
    [InlineData("{ shelves { books { title } } }", "8 / 50")]

    // Slicing by an input field, and by the length of a list.
    [InlineData("{ exact(count: 2) { name } }", "1 / 7")]
    [InlineData("{ exact(filter: { max: 4 }) { name } }", "2 / 13")]
    [InlineData("{ things(ids: [1, 2, 3]) { name } }", "1 / 16")]

    // Leaves that weigh something, in a list of ten and alone.
    [InlineData("{ cover book { cover } }", "10 / 18")]

    // Arguments: where 10, title an input object 1, eq 0, contains 20; order 10 with each key 10, given as one or as a list.
    [InlineData("{ books(first: 0, where: { title: { eq: \"a\" } }) { total } }", "21 / 2")]
    [InlineData("{ books(first: 0, where: { title: { contains: \"a\" } }) { total } }", "41 / 2")]
    [InlineData("{ books(first: 0, where: { and: [{ title: { eq: \"a\" } }, { title: { eq: \"b\" } }] }) { total } }", "23 / 2")]
    [InlineData("{ books(first: 0, where: null, order: { title: ASC }) { total } }", "30 / 2")]
    [InlineData("{ books(first: 0, order: [{ title: ASC }, { year: DESC }]) { total } }", "40 / 2")]

    // Aliases are fields of their own; selections of one response name are one field.
    [InlineData("{ a: book { title } b: book { title } }", "20 / 3")]
    [InlineData("{ book { title } ...B } fragment B on Query { book { author { name } } }", "11.5 / 3")]

    // Of an abstract type, the dearest of what a value may be: a rug weighs 5, a vase's glaze 6 at the field.
    [InlineData("{ thing { name } }", "1 / 6")]
    [InlineData("{ thing { name ... on Vase { glaze } } }", "7 / 6")]
    [InlineData("{ thing { related { name } } }", "2 / 21")]

    // Asking for what the schema is costs nothing.
    [InlineData("{ __typename __schema { types { name fields { name type { name } } } } book { __typename } }", "10 / 2")]
    public async Task The_price_is_the_sum_of_weights_times_sizes(string query, string expected) =>
        Assert.Equal(expected, await Price.OfAsync(query));

    [Theory]
    [InlineData("{ \"first\": 3 }", "11 / 5")]
    [InlineData("{ \"first\": 30 }", "11 / 32")]
    [InlineData("{ \"first\": null }", "11 / 12")]
    [InlineData("{}", "11 / 12")]
    public async Task The_actual_variables_count_and_an_absent_one_is_no_argument(string variables, string expected) =>
        Assert.Equal(expected, await Price.OfAsync("query($first: Int) { books(first: $first) { nodes { title } } }", variables));

    [Theory]
    [InlineData("{ \"where\": { \"title\": { \"contains\": \"x\" } }, \"order\": [{ \"title\": \"ASC\" }] }", "61 / 2")]
    [InlineData("{ \"where\": { \"and\": [{ \"title\": { \"eq\": \"x\" } }, {}] } }", "22 / 2")]
    [InlineData("{ \"where\": {} }", "20 / 2")]
    [InlineData("{}", "10 / 2")]
    public async Task Input_objects_in_variables_are_priced_for_what_they_hold(string variables, string expected) => Assert.Equal(
        expected,
        await Price.OfAsync("query($where: BookFilter, $order: [BookSort!]) { books(first: 0, where: $where, order: $order) { total } }", variables));

    [Theory]
    [InlineData("{ \"with\": true, \"text\": \"a\" }", "52 / 13")]
    [InlineData("{ \"with\": false, \"text\": \"a\" }", "41 / 2")]
    [InlineData("{ \"with\": false }", "21 / 2")]
    public async Task Fields_left_out_and_absent_input_fields_cost_nothing(string variables, string expected) => Assert.Equal(
        expected,
        await Price.OfAsync(
            """
            query($with: Boolean!, $text: String) {
              books(first: 0, where: { title: { contains: $text } }) { total }
              again: books @include(if: $with) { nodes { title } }
            }
            """,
            variables));

    [Fact]
    public async Task Sizes_multiply_down_the_levels() => Assert.Equal(
        // 10 + 1, then for each of 700 books the list and its nodes; root, connection, and for each book itself, a connection and 29 books.
        "1411 / 21702",
        await Price.OfAsync(
            "query($a: Int, $b: Int) { books(first: $a) { nodes { related(first: $b) { nodes { title } } } } }",
            """{ "a": 700, "b": 29 }"""));

    [Theory]
    [InlineData("{ exact { name } }", "it has 0")]
    [InlineData("{ exact(count: 1, filter: { max: 2 }) { name } }", "it has 2")]
    [InlineData("query($c: Int) { exact(count: $c) { name } }", "it has 0")]
    public async Task A_list_that_needs_one_slicing_argument_is_refused_without(string query, string count)
    {
        var answer = await Price.OfAsync(query);

        Assert.Contains("""Field \"exact\" needs exactly one of the arguments \"count\", \"filter.max\"; """ + count, answer, StringComparison.Ordinal);
        Assert.Contains("BAD_ARGUMENT", answer, StringComparison.Ordinal);
    }
}
