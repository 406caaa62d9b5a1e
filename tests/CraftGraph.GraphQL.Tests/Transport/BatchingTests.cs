using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.GraphQL.Tests.Transport;

public sealed class BatchingTests
{
    private const string Variables = """{ "query": "query($id: ID!) { echo(id: $id) }", "variables": [{ "id": "a" }, {}, { "id": "c" }] }""";

    private static readonly GraphQLHttpOptions Options = new() { MaxBatchedRequests = 10, MaxBatchedVariables = 10 };

    [Fact]
    public async Task Operations_of_a_list_are_answered_in_a_list_each_with_its_own_mistakes()
    {
        var exchange = new Exchange(Options);
        var answer = await exchange.PostAsync(
            """[{ "query": "{ hello }" }, { "query": "{ nothing }" }, { "query": "mutation { count }" }, { "query": "mutation { count }" }, { "documentId": "x" }]""");

        Assert.Equal((200, "application/json; charset=utf-8"), (exchange.Status, exchange.ContentType));
        Assert.Equal(
            """
            [{"data":{"hello":"world"}},
            {"errors":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","specifiedBy":"https://spec.graphql.org/September2025/#sec-Field-Selections"}}]},
            {"data":{"count":1}},{"data":{"count":2}},
            {"errors":[{"message":"There is no document with the id \"x\".","extensions":{"code":"DOCUMENT_NOT_FOUND"}}]}]
            """.ReplaceLineEndings(""),
            answer);
    }

    [Fact]
    public async Task One_operation_with_several_sets_of_variables_is_answered_in_a_list()
    {
        var exchange = new Exchange(Options);
        var answer = await exchange.PostAsync(Variables);

        Assert.StartsWith("""[{"data":{"echo":"a"}},{"errors":[{"message":"Variable \"$id\" of required""", answer, StringComparison.Ordinal);
        Assert.EndsWith(""",{"data":{"echo":"c"}}]""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/jsonl")]
    [InlineData("application/jsonl, application/json; q=0.9")]
    [InlineData("application/graphql-response+json, application/jsonl")]
    public async Task Who_asks_for_lines_gets_a_line_for_each_with_its_place(string accept)
    {
        var exchange = new Exchange(Options);
        var lines = (await exchange.PostAsync(Variables, accept)).Split('\n');

        Assert.Equal((200, "application/jsonl; charset=utf-8"), (exchange.Status, exchange.ContentType));
        Assert.Equal(
            ("""{"variableIndex":0,"data":{"echo":"a"}}""", """{"variableIndex":2,"data":{"echo":"c"}}""", "", 4),
            (lines[0], lines[2], lines[3], lines.Length));
        Assert.Equal(
            "{\"requestIndex\":0,\"data\":{\"hello\":\"world\"}}\n", await exchange.PostAsync("""[{ "query": "{ hello }" }]""", accept));
    }

    [Fact]
    public async Task A_single_operation_is_no_batch_of_lines()
    {
        var exchange = new Exchange(Options);
        await exchange.PostAsync("""{ "query": "{ hello }" }""", "application/jsonl");

        Assert.Equal((200, "application/jsonl; charset=utf-8"), (exchange.Status, exchange.ContentType));
    }

    [Theory]
    [InlineData("""[{ "query": "mutation { count }" }]""", "The body is a list;")]
    [InlineData("""{ "query": "mutation { count }", "variables": [{}] }""", "The parameter \\\"variables\\\" is a list;")]
    public async Task Batches_are_off_unless_the_host_turns_them_on(string body, string message)
    {
        var exchange = new Exchange();

        Assert.Contains(message, await exchange.PostAsync(body), StringComparison.Ordinal);
        Assert.Equal((400, 0), (exchange.Status, exchange.Count));
    }

    [Theory]
    [InlineData("[]", "The body has no requests.")]
    [InlineData("""{ "query": "{ hello }", "variables": [] }""", "The body has no sets of variables.")]
    [InlineData("""[{ "query": "mutation { count }" }, 5]""", "Request 1 of the body is a number;")]
    [InlineData("""{ "query": "{ hello }", "variables": [[]] }""", "The parameter \\\"variables\\\" is a list;")]
    public async Task A_batch_that_cannot_be_read_runs_nothing(string body, string message)
    {
        var exchange = new Exchange(Options);

        Assert.Contains(message, await exchange.PostAsync(body), StringComparison.Ordinal);
        Assert.Equal((400, 0), (exchange.Status, exchange.Count));
    }

    [Fact]
    public async Task A_batch_of_thousands_is_refused_with_the_number()
    {
        var exchange = new Exchange(Options);
        var answer = await exchange.PostAsync($"[{string.Join(',', Enumerable.Repeat("""{"query":"mutation { count }"}""", 5_000))}]");

        Assert.Equal((400, 0), (exchange.Status, exchange.Count));
        Assert.Equal(
            """{"errors":[{"message":"The body has 5000 requests; 10 are allowed.","extensions":{"code":"LIMIT_REACHED","limit":"batch","maximum":10,"found":5000}}]}""",
            answer);
    }

    [Theory]
    [InlineData("""[{ "query": "{ items(first: 60) { name } }" }, { "query": "{ items(first: 60) { name } }" }, { "query": "mutation { count }" }]""", 3)]
    [InlineData("""{ "query": "query($n: Int) { items(first: $n) { name } }", "variables": [{ "n": 60 }, { "n": 60 }] }""", 2)]
    public async Task What_is_cheap_alone_and_too_dear_together_runs_not_at_all(string body, int operations)
    {
        var exchange = new Exchange(Options, new() { CostLimits = new() { MaxTypeCost = 100 } });
        var answer = await exchange.PostAsync(body);

        Assert.Equal(operations, answer.Split("COST_EXCEEDED").Length - 1);
        Assert.Contains($"The {operations} operations together have a type cost of {operations + 120}; 100 is allowed.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
        Assert.Equal(0, exchange.Count);
    }

    [Fact]
    public async Task The_price_is_told_for_each_operation_of_a_batch() => Assert.Equal(
        """[{"extensions":{"operationCost":{"fieldCost":1,"typeCost":4}}},{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}]""",
        await new Exchange(Options).PostAsync(
            """[{ "query": "{ items(first: 3) { name } }" }, { "query": "mutation { count }" }]""", cost: "validate"));

    [Theory]
    [InlineData("report", 200, """{"data":{"hello":"world"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""")]
    [InlineData("validate", 200, """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""")]
    [InlineData("please", 400, """{"errors":[{"message":"The header GraphQL-Cost is please; report or validate is expected.","extensions":{"code":"BAD_REQUEST"}}]}""")]
    public async Task The_header_asks_for_the_price(string header, int status, string expected)
    {
        var exchange = new Exchange();

        Assert.Equal(expected, await exchange.PostAsync("""{ "query": "{ hello }" }""", "application/graphql-response+json", header));
        Assert.Equal(status, exchange.Status);
    }

    [Fact]
    public async Task A_refusal_for_its_price_is_a_request_error()
    {
        var exchange = new Exchange(engine: new() { CostLimits = new() { MaxTypeCost = 3 } });
        await exchange.PostAsync("""{ "query": "{ items(first: 3) { name } }" }""", "application/graphql-response+json");

        Assert.Equal(400, exchange.Status);
    }
}
