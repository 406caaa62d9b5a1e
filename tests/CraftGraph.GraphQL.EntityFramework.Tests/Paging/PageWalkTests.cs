using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Paging;

public abstract class PageWalkTests(MarketFixture database)
{
    private const int OrdersForASeed = 12;

    private static readonly string[] Sortable =
    [
        "title", "note", "stock", "rank", "weight", "serial", "width", "height", "isNew", "isSold", "made", "listed", "changed", "checked",
        "doubleStock", "townName", "townPopulation",
    ];

    private const string Query = """
        query($order: [ItemSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
          items(order: $order, first: $first, after: $after, last: $last, before: $before) {
            edges { cursor node { slug } }
            nodes { slug }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            totalCount
          }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_walk_forwards_meets_each_row_once_in_order(int seed)
    {
        var random = new Random(seed);
        foreach (var (order, expected) in Orders(seed))
        {
            var met = new List<string>();
            string? after = null;
            bool hasNext;
            do
            {
                var page = await AskAsync(order, ("first", random.Next(1, 40)), ("after", after));
                Assert.Equal(after is not null, page.HasPrevious);
                met.AddRange(page.Slugs);
                (hasNext, after) = (page.HasNext, page.End);
                Assert.Equal(met.Count < expected.Count, hasNext);
            }
            while (hasNext);

            Assert.Equal(expected, met);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_walk_backwards_meets_each_row_once_in_order(int seed)
    {
        var random = new Random(seed);
        foreach (var (order, expected) in Orders(seed))
        {
            var met = new List<string>();
            string? before = null;
            bool hasPrevious;
            do
            {
                var page = await AskAsync(order, ("last", random.Next(1, 40)), ("before", before));
                Assert.Equal(before is not null, page.HasNext);
                met.InsertRange(0, page.Slugs);
                (hasPrevious, before) = (page.HasPrevious, page.Start);
                Assert.Equal(met.Count < expected.Count, hasPrevious);
            }
            while (hasPrevious);

            Assert.Equal(expected, met);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Between_two_cursors_are_the_rows_between_them(int seed)
    {
        var random = new Random(seed);
        foreach (var (order, expected) in Orders(seed))
        {
            var all = (await AskAsync(order, ("first", 100))).Cursors;
            var (from, to) = (random.Next(all.Count), random.Next(all.Count));
            var between = from < to ? expected.Skip(from + 1).Take(to - from - 1).ToList() : [];

            var forwards = await AskAsync(order, ("first", 7), ("after", all[from]), ("before", all[to]));
            Assert.Equal(between.Take(7), forwards.Slugs);
            Assert.Equal(between.Count > 7, forwards.HasNext);

            var backwards = await AskAsync(order, ("last", 7), ("after", all[from]), ("before", all[to]));
            Assert.Equal(between.TakeLast(7), backwards.Slugs);
            Assert.Equal(between.Count > 7, backwards.HasPrevious);
        }
    }

    [Fact]
    public async Task A_page_of_no_items_says_whether_there_are_any()
    {
        var page = await AskAsync(null, ("first", 0));

        Assert.Empty(page.Slugs);
        Assert.True(page.HasNext);
        Assert.Null(page.End);
    }

    [Fact]
    public async Task Without_a_size_pages_have_twenty_items_in_the_default_order()
    {
        var page = await AskAsync(null);

        Assert.Equal(
            database.Market.Data.Items.OrderByDescending(item => item.Stock).ThenByDescending(item => item.Id).Take(20).Select(item => item.Slug),
            page.Slugs);
    }

    [Fact]
    public async Task An_empty_order_is_an_absent_one()
    {
        var page = await AskAsync(new List<object?>());

        Assert.Equal((await AskAsync(null)).Slugs, page.Slugs);
    }

    [Fact]
    public async Task A_cursor_still_names_its_place_when_its_row_is_gone()
    {
        using var market = database.Create(items: 30);
        const string query = "query($after: String) { items(first: 3, after: $after, order: [{ slug: ASC }]) { nodes { slug } pageInfo { endCursor } } }";
        var cursor = (await market.AskAsync(query)).At("items.pageInfo.endCursor");
        var next = (await market.AskAsync(query, $"{{ \"after\": {cursor} }}")).Texts("items.nodes", "slug");
        market.Execute("""DELETE FROM "ItemMark"; DELETE FROM "Item" WHERE "Slug" = 'item-10'""");

        Assert.Equal(next, (await market.AskAsync(query, $"{{ \"after\": {cursor} }}")).Texts("items.nodes", "slug"));
    }

    private IEnumerable<(object Order, IReadOnlyList<string> Expected)> Orders(int seed)
    {
        var orders = new RandomOrders(Vocabulary.Of(database.Market.Data), seed);
        for (var i = 0; i < OrdersForASeed; i++)
        {
            var (input, rows) = orders.Next("Item", Sortable, database.Market.Data.Items, item => item.Id);
            yield return (input, [.. rows.Select(item => item.Slug)]);
        }
    }

    private async Task<Page> AskAsync(object? order, params (string Name, object? Value)[] arguments)
    {
        var variables = arguments.Where(argument => argument.Value is not null).Select(argument => KeyValuePair.Create(argument.Name, argument.Value)).ToList();
        if (order is not null)
        {
            variables.Add(new("order", order));
        }

        var answer = await database.Market.AskAsync(Query, InputText.ToJson(variables));
        Assert.True(database.Market.Bugs.Count == 0, $"{InputText.ToJson(variables)}: {database.Market.Bugs.FirstOrDefault()}");
        var slugs = answer.Texts("items.nodes", "slug");
        var cursors = answer.Texts("items.edges", "cursor");
        Assert.Equal(slugs, answer.Texts("items.edges", "node.slug"));
        Assert.Equal(database.Market.Data.Items.Count, answer.Find("items.totalCount").GetInt32());
        var info = answer.Find("items.pageInfo");
        var page = new Page(
            slugs,
            cursors,
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString());
        Assert.Equal(cursors is [var first, ..] ? first : null, page.Start);
        Assert.Equal(cursors is [.., var last] ? last : null, page.End);
        return page;
    }

    private sealed record Page(
        IReadOnlyList<string> Slugs, IReadOnlyList<string> Cursors, bool HasNext, bool HasPrevious, string? Start, string? End);
}

public sealed class PageWalkOnSqliteTests(SqliteMarket market) : PageWalkTests(market), IClassFixture<SqliteMarket>;

public sealed class PageWalkOnPostgresTests(PostgresMarket market) : PageWalkTests(market), IClassFixture<PostgresMarket>;
