using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Statements;

public abstract class ExplanationTests(MarketFixture database)
{
    [Fact]
    public async Task Each_statement_is_told_with_the_databases_own_plan_of_it()
    {
        const string query = "query($rank: Int) { a: items(first: 2, where: { rank: { gt: $rank } }) { totalCount nodes { slug maker { slug } marks { nodes { slug } } } } __typename }";
        var plain = await database.Market.AskAsync(query, """{ "rank": 0 }""");
        var answer = await ExplainAsync(query, """{ "rank": 0 }""");

        var statements = StatementsOf(answer, "a");
        Assert.Equal(plain.Data.GetRawText(), answer.Data.GetRawText());
        Assert.Equal(3, statements.Count);
        Assert.All(statements, one => Assert.Contains("SELECT", one.Sql, StringComparison.Ordinal));
        Assert.All(statements, one => Assert.Contains(one.QueryPlan!, line => line.Contains(database.Provider is Provider.Sqlite ? "SEARCH" : "Scan", StringComparison.Ordinal)));
        Assert.Equal(["a"], answer.Root.GetProperty("extensions").GetProperty("plan").GetProperty("fields").EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public async Task The_plan_is_told_as_text()
    {
        var answer = await ExplainAsync("query Q($first: Int = 2) { items(first: $first) { nodes { slug } } }");

        var text = answer.Root.GetProperty("extensions").GetProperty("plan").GetProperty("text").EnumerateArray().Select(line => line.GetString()).ToList();
        Assert.Equal("query Q($first: Int = 2)", text[0]);
        Assert.StartsWith("  items: Query.items(first: $first)", text[1], StringComparison.Ordinal);
        Assert.Equal(["    nodes: ItemsConnection.nodes", "      slug: Item.slug"], text[2..]);
    }

    [Fact]
    public async Task A_statement_that_no_row_needed_is_told_too()
    {
        var answer = await ExplainAsync("{ items(where: { stock: { lt: -1 } }) { nodes { marks { nodes { slug } } } } }");

        var statements = StatementsOf(answer, "items");
        Assert.Equal(2, statements.Count);
        Assert.All(
            database.Provider is Provider.Sqlite ? statements.Where(one => !one.Sql.Contains("ItemMark", StringComparison.Ordinal)) : statements,
            one => Assert.NotNull(one.QueryPlan));
    }

    [Fact]
    public async Task Parts_that_come_later_are_in_the_plan_and_so_are_their_statements()
    {
        using var variables = JsonDocument.Parse("{}");
        var request = database.Market.Request(
            """{ items(first: 2) { nodes @stream(initialCount: 1, label: "rest") { slug ... @defer(label: "marks") { allMarks { slug } } } } }""",
            variables.RootElement,
            acceptsIncrements: true,
            isExplained: true);
        await using var response = await database.Market.Engine.SubscribeAsync(request, TestContext.Current.CancellationToken);
        await using var parts = response.Parts!.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await parts.MoveNextAsync());
        using var first = parts.Current;
        var answer = new Answer(Encoding.UTF8.GetString(first.Json.Span));

        var text = answer.Root.GetProperty("extensions").GetProperty("plan").GetProperty("text").EnumerateArray().Select(line => line.GetString()!.Trim()).ToList();
        Assert.Contains(text, line => line.Contains("streamed from 1 with \"rest\"", StringComparison.Ordinal));
        Assert.Contains("... later with \"marks\"", text);
        Assert.Contains(text, line => line.StartsWith("allMarks: Item.allMarks", StringComparison.Ordinal));
        Assert.Equal(2, StatementsOf(answer, "items").Count);
    }

    [Fact]
    public async Task What_it_costs_and_what_goes_wrong_is_told_beside_the_plan()
    {
        var answer = await ExplainAsync("{ items(first: -1) { nodes { slug } } towns { totalCount } }", cost: CostMode.Report);

        var extensions = answer.Root.GetProperty("extensions");
        Assert.Equal("PAGE_SIZE_INVALID", answer.Error.Code);
        Assert.True(extensions.TryGetProperty("operationCost", out _));
        Assert.Single(StatementsOf(answer, "towns"));
    }

    private protected async Task<Answer> ExplainAsync(string query, string variables = "{}", CostMode cost = CostMode.Silent)
    {
        using var parsed = JsonDocument.Parse(variables);
        using var result = await database.Market.Engine.ExecuteAsync(
            database.Market.Request(query, parsed.RootElement, isExplained: true, cost: cost), TestContext.Current.CancellationToken);
        Assert.Empty(database.Market.Bugs);
        return new(Encoding.UTF8.GetString(result.Json.Span));
    }

    private protected static List<(string Sql, List<string>? QueryPlan)> StatementsOf(Answer answer, string field) =>
    [
        .. answer.Root.GetProperty("extensions").GetProperty("plan").GetProperty("fields").GetProperty(field).GetProperty("statements").EnumerateArray()
            .Select(one => (one.GetProperty("sql").GetString()!, one.GetProperty("queryPlan").Deserialize<List<string>>())),
    ];
}

public sealed class ExplanationOnSqliteTests(SqliteMarket market) : ExplanationTests(market), IClassFixture<SqliteMarket>;

public sealed class ExplanationOnPostgresTests(PostgresMarket market) : ExplanationTests(market), IClassFixture<PostgresMarket>
{
    [Theory]
    [InlineData("{ items { nodes { marks { nodes { slug } } siblings { nodes { marks { totalCount } } } } } }", 1)]
    [InlineData("{ items { totalCount nodes { marks { nodes { slug } } } } }", 2)]
    [InlineData("{ makers { nodes { items { nodes { marks { nodes { slug } } } } ... on Guild { awards { year } } } } }", 3)]
    [InlineData("{ items { nodes { town { items { nodes { slug } } } maker { items { nodes { slug } } } } } }", 3)]
    public async Task Lists_that_every_row_has_are_asked_for_with_the_rows(string query, int texts)
    {
        var answer = await ExplainAsync(query);

        Assert.Equal(texts, StatementsOf(answer, answer.Data.EnumerateObject().Single().Name).Select(one => one.Sql).Distinct().Count());
    }
}
