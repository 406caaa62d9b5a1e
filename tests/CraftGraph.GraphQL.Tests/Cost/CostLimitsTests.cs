using System.Diagnostics;
using System.Text.Json;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Cost;

public sealed class CostLimitsTests
{
    private const string Deep =
        """
        query($n: Int) { books(first: $n) { nodes { a: related(first: $n) { nodes { b: related(first: $n) { nodes { c: related(first: $n) {
          nodes { d: related(first: $n) { nodes { title } } } } } } } } } } }
        """;

    [Fact]
    public async Task An_operation_that_is_too_dear_is_refused_with_limit_price_and_dearest_field() => Assert.Equal(
        """
        {"errors":[{"message":"The operation has a type cost of 26; 20 is allowed. The dearest field is \"books.nodes\" with 24.",
        "locations":[{"line":1,"column":22}],
        "extensions":{"code":"COST_EXCEEDED","limit":"typeCost","maximum":20,"found":26,"dearestField":["books","nodes"],"dearestFieldCost":24}}]}
        """.ReplaceLineEndings(""),
        await Price.Engine(new() { MaxTypeCost = 20 })
            .AskAsync("{ books(first: 12) { nodes { title author { name } } } }", null, CostMode.Silent));

    [Fact]
    public async Task The_field_cost_has_a_limit_of_its_own() => Assert.Contains(
        "The operation has a field cost of 1010; 1000 is allowed. The dearest field is \\\"a0\\\" with 10.",
        await Price.Engine(new() { MaxFieldCost = 1000 }).AskAsync(
            $"{{ {string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: book {{ title }} "))} book {{ title }} }}",
            null,
            CostMode.Silent),
        StringComparison.Ordinal);

    [Fact]
    public async Task Report_tells_the_price_beside_the_data()
    {
        var answer = await Price.Engine().AskAsync("{ cover }", null, CostMode.Report);

        Assert.Equal("""{"data":{"cover":null},"extensions":{"operationCost":{"fieldCost":0,"typeCost":9}}}""", answer);
    }

    [Fact]
    public async Task Report_tells_the_price_beside_a_refusal_too()
    {
        var answer = await Price.Engine(new() { MaxTypeCost = 8 }).AskAsync("{ cover }", null, CostMode.Report);

        Assert.EndsWith(""","extensions":{"operationCost":{"fieldCost":0,"typeCost":9}}}""", answer, StringComparison.Ordinal);
        Assert.Contains("COST_EXCEEDED", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_tells_the_price_alone_and_runs_nothing_even_above_the_limit()
    {
        var ran = false;
        var engine = new GraphQLEngine(
            SchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int }", new()
            {
                Resolvers = { ["Mutation.a"] = _ => { ran = true; return new(1); } },
            }),
            new() { CostLimits = new() { MaxTypeCost = 0 } });

        Assert.Equal(
            """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""",
            await engine.AskAsync("mutation { a }", null, CostMode.Validate));
        Assert.False(ran);
    }

    [Theory]
    [InlineData("{ cover(", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query($n: Int!) { books(first: $n) { total } }", "BAD_USER_INPUT")]
    public async Task Validate_tells_mistakes_as_any_request_does(string query, string code) =>
        Assert.Contains(code, await Price.Engine().AskAsync(query, null, CostMode.Validate), StringComparison.Ordinal);

    [Fact]
    public async Task Five_lists_within_each_other_pass_at_the_default_size_and_are_refused_at_a_hundred()
    {
        var engine = Price.Engine();
        Assert.DoesNotContain("errors", await engine.AskAsync(Deep, """{ "n": 8 }""", CostMode.Silent), StringComparison.Ordinal);

        var answer = JsonDocument.Parse(await engine.AskAsync(Deep, """{ "n": 100 }""", CostMode.Silent)).RootElement;
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(ErrorCode.CostExceeded, extensions.GetProperty("code").GetString());
        Assert.True(extensions.GetProperty("found").GetDouble() > 100_000_000);
        Assert.Equal(
            ["books", "nodes", "a", "nodes", "b", "nodes", "c"],
            extensions.GetProperty("dearestField").EnumerateArray().Select(name => name.GetString()!).Take(7));
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_hundred_aliases_of_a_large_list_are_refused_with_their_sum()
    {
        var aliases = string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: books(first: $n) {{ nodes {{ author {{ name }} related {{ nodes {{ title }} }} }} }} "));
        var answer = await Price.Engine().AskAsync($"query($n: Int) {{ {aliases}}}", """{ "n": 2000 }""", CostMode.Silent);

        // 100 times: the list 11, then for each of 2,000 books the author 1, the name 0.5, the related list 1 and its nodes 1.
        Assert.Contains("The operation has a field cost of 701100; 300000 is allowed.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prices_stop_growing_before_they_overflow()
    {
        var levels = string.Concat(Enumerable.Range(0, 18).Select(_ => "related(first: 2000000000) { nodes { "));
        var answer = await Price.OfAsync($"{{ book {{ {levels} title {string.Concat(Enumerable.Repeat("} } ", 18))} }} }}");

        Assert.Equal("1000000000000000 / 1000000000000000", answer);
    }

    [Fact]
    public async Task One_large_filter_in_a_hundred_places_is_priced_once()
    {
        var places = string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: books(first: 0, where: $w) {{ total }} "));
        var filter = string.Join(',', Enumerable.Repeat("""{"title":{"eq":"x"}}""", 30_000));
        var engine = Price.Engine();
        var watch = Stopwatch.StartNew();
        var answer = await engine.AskAsync($"query($w: BookFilter) {{ {places}}}", $$"""{ "w": { "and": [{{filter}}] } }""", CostMode.Silent);

        Assert.Contains("The operation has a field cost of 3002100; 300000 is allowed.", answer, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"took {watch.Elapsed}");
    }

    [Fact]
    public async Task What_every_type_of_an_interface_leads_to_is_planned_and_priced_once()
    {
        // Two types at each of 30 levels: a thousand million ways down, sixty selections. A rug leads to three things: 1 + 1 + 3 + 9 + ...
        var query = $"{{ thing {{ {string.Concat(Enumerable.Repeat("related { ", 30))} name {string.Concat(Enumerable.Repeat("} ", 30))} }} }}";

        Assert.Equal("102945566047325 / 1000000000000000", await Price.OfAsync(query));
    }

    [Fact]
    public async Task Too_many_fields_to_price_are_refused()
    {
        var answer = await Price.Engine(new() { MaxPricedFields = 5 })
            .AskAsync("{ thing { name ... on Rug { n: name } related { name } } }", null, CostMode.Silent);

        Assert.Contains("The operation asks for more than 5 fields", answer, StringComparison.Ordinal);
        Assert.Contains(ErrorCode.LimitReached, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"much\") }", "@cost of Query.a has the weight \"much\"; a number is expected.")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"first\"]) }", "@listSize of Query.a is by the argument \"first\", which the field does not have.")]
    [InlineData("type Query { a: Query @listSize(assumedSize: 3, sizedFields: [\"nodes\"]) }", "@listSize of Query.a sizes the field \"nodes\", which Query does not have.")]
    public void A_schema_whose_directives_contradict_it_is_refused(string sdl, string message) => Assert.StartsWith(
        message,
        Assert.Throws<SchemaException>(() => Price.Engine(sdl: Price.Directives + sdl)).Errors[0].Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_directives_print_as_the_schema_shows_them()
    {
        var schema = new GraphQL.TypeSystem.Schema(
            new("Query", () =>
            [
                new("books", GraphQL.TypeSystem.Scalars.SpecifiedScalars.Int)
                {
                    Arguments = new([new("first", GraphQL.TypeSystem.Scalars.SpecifiedScalars.Int)], argument => argument.Name),
                    AppliedDirectives = [CostDirectives.SizeBy(["first"], 20, 100), CostDirectives.Weigh(2.5)],
                },
                new("few", GraphQL.TypeSystem.Scalars.SpecifiedScalars.Int) { AppliedDirectives = [CostDirectives.AssumeSize(9)] },
            ]),
            directives: CostDirectives.All);
        var printed = SchemaPrinter.Print(schema);

        Assert.Contains(
            """
              books(first: Int): Int @listSize(assumedSize: 100, slicingArguments: ["first"], slicingArgumentDefaultValue: 20, requireOneSlicingArgument: false) @cost(weight: "2.5")
              few: Int @listSize(assumedSize: 9, requireOneSlicingArgument: false)
            """,
            printed,
            StringComparison.Ordinal);
        Assert.Contains("directive @cost(", printed, StringComparison.Ordinal);
        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.Build(printed)));
        _ = new GraphQLEngine(schema);
    }

    [Fact]
    public async Task Operations_of_a_batch_are_too_dear_together()
    {
        var engine = Price.Engine(new() { MaxTypeCost = 100 });
        OperationRequest[] batch =
        [
            new() { Query = "{ books(first: 60) { nodes { title } } }" },
            new() { Query = "{ nothing }" },
            new() { Query = "{ books(first: 50) { nodes { title } } }", CostMode = CostMode.Report },
        ];
        var answers = await engine.ExecuteBatchAsync(batch, TestContext.Current.CancellationToken);

        Assert.Equal([ErrorCode.CostExceeded, ErrorCode.ValidationFailed, ErrorCode.CostExceeded], answers.Select(answer => answer.Errors[0].Code));
        Assert.Equal(
            "The 2 operations together have a type cost of 114; 100 is allowed. The dearest field is \"books.nodes\" with 60.",
            answers[0].Errors[0].Message);
        Assert.EndsWith("""{"operationCost":{"fieldCost":11,"typeCost":52}}}""", System.Text.Encoding.UTF8.GetString(answers[2].Json.Span), StringComparison.Ordinal);
    }
}
