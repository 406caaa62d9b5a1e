using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Statements;

public abstract class StatementCountTests(MarketFixture database)
{
    private protected MarketDatabase Market => database.Market;

    [Theory]
    [InlineData(0, "{ __typename }")]
    [InlineData(0, "{ items { __typename } }")]
    [InlineData(0, "{ items { pageInfo { __typename } } }")]
    [InlineData(1, "{ items { nodes { slug } } }")]
    [InlineData(1, "{ items { nodes { __typename } } }")]
    [InlineData(1, "{ items { edges { cursor } } }")]
    [InlineData(1, "{ items { pageInfo { hasNextPage } } }")]
    [InlineData(1, "{ items { pageInfo { endCursor } } }")]
    [InlineData(1, "{ items { totalCount } }")]
    [InlineData(2, "{ items { totalCount nodes { slug } } }")]
    [InlineData(1, "{ items { nodes { slug } pageInfo { endCursor hasNextPage } } }")]
    [InlineData(1, "{ items { nodes { slug } edges { node { title } } } }")]
    [InlineData(1, "{ items { nodes { slug maker { slug town { slug } } town { slug } origin { slug } size { width } price { minor } } } }")]
    [InlineData(2, "{ towns { nodes { slug items { nodes { slug } } } } }")]
    [InlineData(3, "{ towns { nodes { slug items { totalCount nodes { slug } } } } }")]
    [InlineData(2, "{ towns { nodes { items { totalCount } } } }")]
    [InlineData(1, "{ towns { nodes { items { __typename } } } }")]
    [InlineData(4, "{ towns { nodes { items { nodes { marks { nodes { slug } } allMarks { slug } } } } } }")]
    [InlineData(3, "{ a: items { nodes { slug } } b: items { nodes { slug } } c: items { totalCount } }")]
    [InlineData(1, "{ item(slug: \"item-1\") { slug } }")]
    [InlineData(2, "{ item(slug: \"item-1\") { slug marks { nodes { slug } } } }")]
    [InlineData(5, "{ towns(first: 3) { nodes { items(first: 3) { nodes { marks(first: 3) { nodes { items(first: 3) { nodes { siblings(first: 1) { totalCount } } } } } } } } } }")]
    [InlineData(3, "{ makers { nodes { items { nodes { slug } } } } }")]
    [InlineData(2, "{ guilds { nodes { items { nodes { slug } } } } }")]
    public async Task An_operation_has_one_statement_for_each_list_and_type_that_has_it_whatever_the_rows(int expected, string query)
    {
        var ran = await database.Market.WatchAsync(query);

        Assert.Equal(expected, ran.Distinct().Count());
    }

    [Fact]
    public async Task A_list_that_is_left_out_has_no_statement()
    {
        const string query = "query($with: Boolean!) { towns { nodes { slug items @include(if: $with) { nodes { slug } } } totalCount @skip(if: $with) } }";

        Assert.Equal(2, (await database.Market.WatchAsync(query, """{ "with": true }""")).Distinct().Count());
        Assert.Equal(2, (await database.Market.WatchAsync(query, """{ "with": false }""")).Distinct().Count());
        Assert.Single((await database.Market.WatchAsync(query.Replace("totalCount", "__typename", StringComparison.Ordinal), """{ "with": false }""")).Distinct());
    }

    [Fact]
    public async Task The_same_operation_runs_the_same_statements_whatever_the_values()
    {
        const string query = "query($stock: Int!, $first: Int) { items(first: $first, where: { stock: { gte: $stock } }) { nodes { slug } } }";
        var first = await database.Market.WatchAsync(query, """{ "stock": 1, "first": 3 }""");
        var second = await database.Market.WatchAsync(query, """{ "stock": 4, "first": 50 }""");

        Assert.Same(Assert.Single(first), Assert.Single(second));
    }

    [Fact]
    public async Task Nodes_of_one_type_are_one_run_of_one_statement()
    {
        var ids = string.Join(", ", Enumerable.Range(0, 5).Select(i => $"\"{new Fields.GlobalId("Item", $"item-{i}")}\"")
            .Append($"\"{new Fields.GlobalId("Town", "town-1")}\""));
        var ran = await database.Market.WatchAsync($"{{ nodes(ids: [{ids}]) {{ id }} }}");

        Assert.Equal(2, ran.Count);
    }
}

public sealed class StatementCountOnSqliteTests(SqliteMarket market) : StatementCountTests(market), IClassFixture<SqliteMarket>
{
    [Fact]
    public async Task A_nested_list_runs_once_for_each_row_above_it()
    {
        var ran = await Market.WatchAsync("{ towns { nodes { makers(first: 3) { nodes { slug } } } } }");

        Assert.Equal(1 + Market.Data.Towns.Count, ran.Count);
    }

    [Fact]
    public async Task The_list_of_an_object_that_is_not_there_does_not_run()
    {
        var ran = await Market.WatchAsync("{ makers(first: 100) { nodes { town { makers(first: 1) { nodes { slug } } } } } }");

        Assert.Equal(1 + Market.Data.Makers.Count(maker => maker.Town is not null), ran.Count);
    }
}

public sealed class StatementCountOnPostgresTests(PostgresMarket market) : StatementCountTests(market), IClassFixture<PostgresMarket>
{
    [Theory]
    [InlineData("{ towns { nodes { makers(first: 3) { totalCount nodes { items { nodes { slug } } } } } } }")]
    [InlineData("{ items(first: 0) { nodes { marks { nodes { slug } } } } }")]
    [InlineData("{ items(where: { stock: { lt: -1 } }) { nodes { marks { nodes { slug } } } } }")]
    [InlineData("{ makers { nodes { ... on Guild { items { nodes { slug } } } town { makers(first: 1) { nodes { slug } } } } } }")]
    [InlineData("{ a: items { nodes { slug maker { items { totalCount } } } edges { node { allMarks { slug } } } } b: towns { nodes { items(first: 1) { nodes { slug } } } } }")]
    public async Task Every_statement_runs_once_and_the_same_ones_as_on_SQLite(string query)
    {
        var ran = await Market.WatchAsync(query);
        using var sqlite = new MarketDatabase(items: 90);

        Assert.Equal(ran.Distinct().Count(), ran.Count);
        Assert.Equal((await sqlite.WatchAsync(query)).Distinct().Count(), ran.Count);
    }
}
