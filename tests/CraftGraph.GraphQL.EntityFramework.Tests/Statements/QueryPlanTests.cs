using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Statements;

public sealed class QueryPlanTests(QueryPlanTests.Database database) : IClassFixture<QueryPlanTests.Database>
{
    [Theory]
    [InlineData("{ items { nodes { title } } }", "SCAN i USING INDEX IX_Item_Stock_Id")]
    [InlineData("{ items(order: [{ stock: ASC }]) { nodes { title } } }", "SCAN i USING INDEX IX_Item_Stock_Id")]
    [InlineData("{ items(last: 3) { nodes { title } } }", "SCAN i USING INDEX IX_Item_Stock_Id")]
    [InlineData("{ items(order: [{ rank: DESC }]) { nodes { title } } }", "SCAN i USING INDEX IX_Item_Rank_Id")]
    [InlineData("{ items(order: [{ changed: DESC }]) { nodes { title } } }", "SCAN i USING INDEX IX_Item_Changed_Id")]
    public async Task A_list_in_an_indexed_order_follows_the_index(string query, string plan)
    {
        var statement = Assert.Single((await database.Market.WatchAsync(query)).Distinct());

        Assert.Equal([plan], Explain(statement));
    }

    [Theory]
    [InlineData("order: [{ stock: ASC }]", "IX_Item_Stock_Id (Stock=? AND Id>?)", "IX_Item_Stock_Id (Stock>?)")]
    [InlineData("", "IX_Item_Stock_Id (Stock=? AND Id<?)", "IX_Item_Stock_Id (Stock<?)")]
    [InlineData("order: [{ changed: ASC }]", "IX_Item_Changed_Id (Changed=? AND Id>?)", "IX_Item_Changed_Id (Changed>?)")]
    [InlineData("order: [{ rank: ASC }]", "IX_Item_Rank_Id (Rank=? AND Id>?)", "IX_Item_Rank_Id (Rank>?)")]
    [InlineData("order: [{ rank: DESC }]", "IX_Item_Rank_Id (Rank=? AND Id<?)", "IX_Item_Rank_Id (Rank<?)", "IX_Item_Rank_Id (Rank=?)")]
    [InlineData(
        "order: [{ isNew: DESC }, { weight: DESC }]",
        "IX_Item_IsNew_Weight_Id (IsNew=? AND Weight=? AND Id<?)",
        "IX_Item_IsNew_Weight_Id (IsNew=? AND Weight<?)",
        "IX_Item_IsNew_Weight_Id (IsNew<?)")]
    public async Task A_page_after_a_cursor_reads_one_range_of_the_index_after_the_other(string order, params string[] ranges)
    {
        var statement = await PageAsync($"items(first: 3 after: $cursor {order})", $"items(first: 40 {order})");

        Assert.Equal(ranges.Select(range => "SEARCH i USING INDEX " + range), Searches(statement));
        Assert.DoesNotContain(Explain(statement), step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_a_null_the_nulls_come_first_and_then_all_values()
    {
        const string order = "order: [{ rank: ASC }]";
        var statement = await PageAsync($"items(first: 3 after: $cursor {order})", $"items(first: 2 {order})");

        Assert.Equal(["SEARCH i USING INDEX IX_Item_Rank_Id (Rank=? AND Id>?)", "SEARCH i USING INDEX IX_Item_Rank_Id (Rank>?)"], Searches(statement));
    }

    [Theory]
    [InlineData("last: 3 before: $cursor", "(Stock=? AND Id<?)", "(Stock<?)")]
    [InlineData("first: 3 before: $cursor", "(Stock<?)", "(Stock=? AND Id<?)")]
    [InlineData("last: 3 after: $cursor", "(Stock>?)", "(Stock=? AND Id>?)")]
    public async Task A_page_that_is_read_towards_its_cursor_has_the_ranges_the_other_way_round(string arguments, params string[] ranges)
    {
        const string order = "order: [{ stock: ASC }]";
        var statement = await PageAsync($"items({arguments} {order})", $"items(first: 40 {order})");

        Assert.Equal(ranges.Select(range => "SEARCH i USING INDEX IX_Item_Stock_Id " + range), Searches(statement));
        Assert.DoesNotContain(Explain(statement), step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_between_two_cursors_ends_where_the_second_stands()
    {
        const string order = "order: [{ stock: ASC }]";
        var statement = await PageAsync($"items(first: 3 after: $cursor before: $cursor {order})", $"items(first: 40 {order})");

        Assert.Equal(
            ["SEARCH i USING INDEX IX_Item_Stock_Id (Stock=? AND Id>?)", "SEARCH i USING INDEX IX_Item_Stock_Id (Stock>? AND Stock<?)"], Searches(statement));
    }

    [Theory]
    [InlineData("{ makers { nodes { items(first: 2) { nodes { title } } } } }", "SEARCH i USING INDEX IX_Item_MakerId_Stock_Id (MakerId=?)")]
    [InlineData("{ towns { nodes { items(first: 2, order: [{ stock: ASC }]) { nodes { title } } } } }", "SEARCH i USING INDEX IX_Item_TownId_Stock_Id (TownId=?)")]
    public async Task Children_are_sought_by_their_parent_in_the_order_of_the_index(string query, string plan)
    {
        var statements = (await database.Market.WatchAsync(query)).Distinct().ToList();

        Assert.Equal([plan], Explain(statements[1]));
    }

    [Fact]
    public async Task A_page_of_children_is_sought_by_parent_and_keys()
    {
        var first = await database.Market.AskAsync("{ maker(slug: \"maker-3\") { items(first: 1) { pageInfo { endCursor } } } }");
        var statements = (await database.Market.WatchAsync(
            "query($cursor: String) { maker(slug: \"maker-3\") { items(first: 1, after: $cursor) { nodes { title } } } }",
            $"{{ \"cursor\": {first.At("maker.items.pageInfo.endCursor")} }}")).Distinct().ToList();

        Assert.Equal(
            [
                "SEARCH i USING INDEX IX_Item_MakerId_Stock_Id (MakerId=? AND Stock=? AND Id<?)",
                "SEARCH i USING INDEX IX_Item_MakerId_Stock_Id (MakerId=? AND Stock<?)",
            ],
            Searches(statements[1]));
    }

    [Theory]
    [InlineData("{ items { nodes { marks { nodes { label } totalCount } } } }")]
    [InlineData("{ items { nodes { allMarks { label } } } }")]
    [InlineData("{ marks { nodes { items(first: 2) { nodes { title } totalCount } } } }")]
    [InlineData("{ items { nodes { siblings(first: 2) { nodes { title } totalCount } } } }")]
    public async Task Children_through_another_table_are_sought_by_keys_alone(string query)
    {
        foreach (var statement in (await database.Market.WatchAsync(query)).Distinct().Skip(1))
        {
            Assert.DoesNotContain(Explain(statement), step => step.StartsWith("SCAN", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_thing_by_its_key_is_sought()
    {
        var statement = Assert.Single((await database.Market.WatchAsync("{ item(slug: \"item-7\") { title } }")).Distinct());

        Assert.Equal(["SEARCH i USING INDEX IX_Item_Slug (Slug=?)"], Explain(statement));
    }

    private IEnumerable<string> Searches(CompiledStatement statement) =>
        Explain(statement).Where(step => !step.Contains("subquery", StringComparison.Ordinal) && step is not ("COMPOUND QUERY" or "LEFT-MOST SUBQUERY" or "UNION ALL"));

    private async Task<CompiledStatement> PageAsync(string list, string before)
    {
        var first = await database.Market.AskAsync($"{{ list: {before} {{ pageInfo {{ endCursor }} }} }}");
        var ran = await database.Market.WatchAsync(
            $"query($cursor: String) {{ list: {list} {{ nodes {{ title }} }} }}", $"{{ \"cursor\": {first.At("list.pageInfo.endCursor")} }}");
        return Assert.Single(ran);
    }

    private List<string> Explain(CompiledStatement statement)
    {
        using var context = database.Market.CreateContext();
        context.Database.OpenConnection();
        using var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
#pragma warning disable CA2100 // The statement is the planner's own.
        command.CommandText = "EXPLAIN QUERY PLAN " + statement.Sql;
#pragma warning restore CA2100
        foreach (var parameter in statement.Parameters)
        {
            command.Parameters.AddWithValue(parameter.Name, 1);
        }

        using var rows = command.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read())
        {
            steps.Add(Convert.ToString(rows["detail"], CultureInfo.InvariantCulture)!);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{statement.Sql}\n{string.Join('\n', steps)}\n");
        return steps;
    }

    public sealed class Database : IDisposable
    {
        internal MarketDatabase Market { get; } = new(items: 90);

        public void Dispose() => Market.Dispose();
    }
}
