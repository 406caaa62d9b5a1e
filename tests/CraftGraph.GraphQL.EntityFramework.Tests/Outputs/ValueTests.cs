using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Outputs;

public abstract class ValueTests(MarketFixture database)
{
    [Fact]
    public async Task Every_value_is_what_the_row_has()
    {
        var answer = await database.Market.AskAsync("""
            {
              items(first: 100, order: [{ rowId: ASC }]) {
                nodes {
                  id slug title note stock rank weight serial width height isNew isSold made listed changed checked grade finish doubleStock townName townPopulation
                  makerId rowId size { width height } price { minor currency } maker { id kind name town { slug } origin { slug } } town { slug } makerTown { slug }
                  origin { slug } allMarks(order: [{ slug: ASC }]) { slug } __typename
                }
              }
            }
            """);

        var nodes = answer.ThrowIfErrors().Find("items.nodes").EnumerateArray().ToList();
        Assert.Equal(database.Market.Data.Items.Count, nodes.Count);
        foreach (var (item, node) in database.Market.Data.Items.Zip(nodes))
        {
            var expected = JsonSerializer.SerializeToElement(new Dictionary<string, object?>
            {
                ["id"] = new GlobalId("Item", item.Slug).ToString(),
                ["slug"] = item.Slug,
                ["title"] = item.Title,
                ["note"] = item.Note,
                ["stock"] = item.Stock,
                ["rank"] = item.Rank,
                ["weight"] = item.Weight,
                ["serial"] = item.Serial,
                ["width"] = item.Width + 0.0,
                ["height"] = item.Height + 0.0,
                ["isNew"] = item.IsNew,
                ["isSold"] = item.IsSold,
                ["made"] = item.Made,
                ["listed"] = item.Listed,
                ["changed"] = Instant(item.Changed),
                ["checked"] = item.Checked is { } instant ? Instant(instant) : null,
                ["grade"] = NameOf(item.Grade),
                ["finish"] = item.Finish is { } finish ? NameOf(finish) : null,
                ["doubleStock"] = item.Stock * 2,
                ["townName"] = item.Town?.Name,
                ["townPopulation"] = item.Town?.Population,
                ["makerId"] = item.MakerId,
                ["rowId"] = item.Id,
                ["size"] = new Dictionary<string, object?> { ["width"] = item.Width + 0.0, ["height"] = item.Height + 0.0 },
                ["price"] = item.PriceMinor is null ? null : new Dictionary<string, object?> { ["minor"] = item.PriceMinor, ["currency"] = item.Currency },
                ["maker"] = new Dictionary<string, object?>
                {
                    ["id"] = new GlobalId(item.Maker.GetType().Name, item.Maker.Slug).ToString(),
                    ["kind"] = item.Maker is Guild ? "GUILD" : "PERSON",
                    ["name"] = item.Maker.Name,
                    ["town"] = Slug(item.Maker.Town),
                    ["origin"] = Slug(item.Maker.Origin),
                },
                ["town"] = Slug(item.Town),
                ["makerTown"] = Slug(item.Maker.Town),
                ["origin"] = Slug(item.Maker.Origin),
                ["allMarks"] = item.Marks.OrderBy(mark => mark.Slug, StringComparer.Ordinal).Select(mark => Slug(mark)).ToList(),
                ["__typename"] = "Item",
            });
            Assert.True(JsonElement.DeepEquals(expected, node), $"expected {expected}\nfound {node}");
        }
    }

    [Fact]
    public async Task Keys_stand_in_the_order_of_the_document()
    {
        var answer = await database.Market.AskAsync(
            "{ items(first: 1) { totalCount nodes { stock slug } __typename pageInfo { hasNextPage __typename } edges { node { __typename } __typename cursor } } }");

        Assert.Equal(
            ["totalCount", "nodes", "__typename", "pageInfo", "edges"], answer.ThrowIfErrors().Find("items").EnumerateObject().Select(one => one.Name));
        Assert.Equal(["node", "__typename", "cursor"], answer.Find("items.edges.0").EnumerateObject().Select(one => one.Name));
        Assert.Equal("\"ItemsConnection\"", answer.At("items.__typename"));
        Assert.Equal("\"ItemsEdge\"", answer.At("items.edges.0.__typename"));
        Assert.Equal("\"PageInfo\"", answer.At("items.pageInfo.__typename"));
    }

    [Fact]
    public async Task Objects_of_an_interface_have_the_fields_of_their_own_type()
    {
        var answer = await database.Market.AskAsync(
            "{ makers(first: 100, order: [{ slug: ASC }]) { nodes { __typename slug ... on Guild { size: members } ... on Person { born } ... on Node { id } } } }");

        var makers = database.Market.Data.Makers.OrderBy(maker => maker.Slug, StringComparer.Ordinal);
        foreach (var (maker, node) in makers.Zip(answer.ThrowIfErrors().Find("makers.nodes").EnumerateArray()))
        {
            Assert.Equal(maker.GetType().Name, node.GetProperty("__typename").GetString());
            Assert.Equal(new GlobalId(maker.GetType().Name, maker.Slug).ToString(), node.GetProperty("id").GetString());
            Assert.Equal((maker as Guild)?.Members, node.TryGetProperty("size", out var size) ? size.GetInt32() : null);
            Assert.Equal(maker is Person, node.TryGetProperty("born", out _));
        }
    }

    [Fact]
    public async Task Lists_through_other_tables_have_the_rows_that_are_linked()
    {
        var answer = await database.Market.AskAsync("""
            {
              marks(first: 100, order: [{ slug: ASC }]) { nodes { items(first: 100, order: [{ rowId: ASC }]) { totalCount nodes { slug } } awards(order: [{ year: DESC }]) { rowId maker { slug } } } }
              towns(first: 100, order: [{ slug: ASC }]) { nodes { items(first: 100, order: [{ rowId: ASC }]) { totalCount nodes { slug } } natives(first: 100, order: [{ slug: ASC }]) { nodes { slug } } } }
            }
            """);

        foreach (var (mark, node) in database.Market.Data.Marks.Zip(answer.ThrowIfErrors().Find("marks.nodes").EnumerateArray()))
        {
            Assert.Equal(mark.Items.Count, node.GetProperty("items").GetProperty("totalCount").GetInt32());
            Assert.Equal(mark.Items.OrderBy(item => item.Id).Select(item => item.Slug), Slugs(node.GetProperty("items").GetProperty("nodes")));
            Assert.Equal(
                mark.Awards.OrderByDescending(award => award.Year).ThenByDescending(award => award.Id).Select(award => award.Id),
                node.GetProperty("awards").EnumerateArray().Select(award => award.GetProperty("rowId").GetInt32()));
        }

        foreach (var (town, node) in database.Market.Data.Towns.Zip(answer.Find("towns.nodes").EnumerateArray()))
        {
            Assert.Equal(town.Items.OrderBy(item => item.Id).Select(item => item.Slug), Slugs(node.GetProperty("items").GetProperty("nodes")));
            Assert.Equal(
                town.Natives.OrderBy(maker => maker.Slug, StringComparer.Ordinal).Select(maker => maker.Slug), Slugs(node.GetProperty("natives").GetProperty("nodes")));
        }
    }

    [Fact]
    public async Task Lists_without_items_are_empty()
    {
        var answer = await database.Market.AskAsync(
            "{ items(where: { stock: { lt: -1 } }) { totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

        Assert.Equal(
            """{"totalCount":0,"nodes":[],"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}""",
            answer.At("items"));
    }

    [Fact]
    public async Task Things_are_found_by_their_ids_in_the_order_of_the_ids_each_as_often_as_asked()
    {
        var guild = database.Market.Data.Makers.OfType<Guild>().First();
        var person = database.Market.Data.Makers.OfType<Person>().First();
        GlobalId[] ids =
        [
            new("Item", "item-3"), new("Town", "town-1"), new("Guild", guild.Slug), new("Item", "item-3"), new("Item", "gone"),
            new("Person", person.Slug), new("Person", guild.Slug), new("Mark", "mark-2"),
        ];

        var answer = await database.Market.AskAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Maker { slug } ... on Item { title } } }",
            $"{{ \"ids\": {JsonSerializer.Serialize(ids.Select(id => id.ToString()))} }}");

        var found = answer.ThrowIfErrors().Find("nodes").EnumerateArray().ToList();
        Assert.Equal(
            ["Item", "Town", "Guild", "Item", null, "Person", null, "Mark"],
            found.Select(node => node.ValueKind is JsonValueKind.Null ? null : node.GetProperty("__typename").GetString()));
        Assert.Equal(guild.Slug, found[2].GetProperty("slug").GetString());
    }

    [Fact]
    public async Task An_id_of_an_interfaces_type_finds_that_type_only()
    {
        var guild = database.Market.Data.Makers.OfType<Guild>().First();
        const string query = "query($id: ID!) { maker(id: $id) { slug } }";

        Assert.Equal($"\"{guild.Slug}\"", (await database.Market.AskAsync(query, $"{{ \"id\": \"{new GlobalId("Guild", guild.Slug)}\" }}")).At("maker.slug"));
        Assert.Equal("null", (await database.Market.AskAsync(query, $"{{ \"id\": \"{new GlobalId("Person", guild.Slug)}\" }}")).At("maker"));
    }

    [Fact]
    public async Task A_hundred_ids_are_taken_and_no_more()
    {
        string Ids(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"{new GlobalId("Item", $"item-{i}")}\""));

        (await database.Market.AskAsync($"{{ nodes(ids: [{Ids(100)}]) {{ id }} }}")).ThrowIfErrors();
        var error = (await database.Market.AskAsync($"{{ nodes(ids: [{Ids(101)}]) {{ id }} }}")).Error;

        Assert.Equal(("LIMIT_REACHED", "nodes", "Argument \"ids\" takes 100 ids at most; it has 101."), error);
        Assert.Equal("[]", (await database.Market.AskAsync("{ nodes(ids: []) { id } }")).At("nodes"));
    }

    private static IEnumerable<string> Slugs(JsonElement nodes) => nodes.EnumerateArray().Select(node => node.GetProperty("slug").GetString()!);

    private static Dictionary<string, object?>? Slug(Row? row) => row is null ? null : new() { ["slug"] = row.Slug };

    private static string Instant(DateTime instant) => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";

    private static string NameOf(Grade grade) => grade switch
    {
        Grade.Plain => "PLAIN",
        Grade.Fine => "FINE",
        _ => "SUPER_FINE_2",
    };
}

public sealed class ValueOnSqliteTests(SqliteMarket market) : ValueTests(market), IClassFixture<SqliteMarket>;

public sealed class ValueOnPostgresTests(PostgresMarket market) : ValueTests(market), IClassFixture<PostgresMarket>;
