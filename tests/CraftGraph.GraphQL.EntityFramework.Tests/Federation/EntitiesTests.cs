using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Federation;

/// <summary><c>_entities</c>: what a gateway asks of a subgraph.</summary>
public abstract class EntitiesTests(MarketFixture database)
{
    private const string Query =
        "query($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Item { slug title } ... on Maker { slug } } }";

    [Fact]
    public async Task Entities_come_in_the_order_of_their_representations_and_null_for_those_that_do_not_exist()
    {
        var guild = database.Market.Data.Makers.OfType<Guild>().First();

        var answer = await AskAsync(
            new { __typename = "Item", slug = "item-5" },
            new { __typename = "Guild", id = Id("Guild", guild.Slug) },
            new { __typename = "Item", id = Id("Item", "gone") },
            new { __typename = "Item", id = Id("Item", "item-3"), weight = 5 },
            new { __typename = "Town", slug = "town-1" },
            new { __typename = "Item", slug = "item-5" });

        Assert.Equal(
            ["item-5", guild.Slug, null, "item-3", null, "item-5"],
            Entities(answer.ThrowIfErrors()).Select(one => one.ValueKind is JsonValueKind.Object && one.TryGetProperty("slug", out var slug) ? slug.GetString() : null));
        Assert.Equal(
            ["Item", "Guild", null, "Item", "Town", "Item"],
            Entities(answer).Select(one => one.ValueKind is JsonValueKind.Object ? one.GetProperty("__typename").GetString() : null));
    }

    [Fact]
    public async Task An_interface_is_asked_for_by_its_own_name()
    {
        var guild = database.Market.Data.Makers.OfType<Guild>().First().Slug;
        var person = database.Market.Data.Makers.OfType<Person>().First().Slug;

        var answer = await AskAsync(
            new { __typename = "Maker", slug = person },
            new { __typename = "Maker", slug = guild },
            new { __typename = "Maker", id = Id("Person", person) },
            new { __typename = "Maker", id = Id("Person", guild) });

        Assert.Equal(
            ["Person", "Guild", "Person", null],
            Entities(answer.ThrowIfErrors()).Select(one => one.ValueKind is JsonValueKind.Object ? one.GetProperty("__typename").GetString() : null));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(80)]
    public async Task Each_type_is_one_run_of_one_statement_however_many_representations_there_are(int count)
    {
        var representations = Enumerable.Range(0, count)
            .Select(i => (object)new { __typename = "Item", slug = $"item-{i}" })
            .Append(new { __typename = "Town", slug = "town-1" });

        var ran = await database.Market.WatchAsync(Query, Variables(representations));

        Assert.Equal(2, ran.Count);
    }

    [Theory]
    [InlineData("1", "A representation is an object, not a number.", "BAD_ARGUMENT")]
    [InlineData("""{ "slug": "item-1" }""", "The representation has no \"__typename\".", "BAD_ARGUMENT")]
    [InlineData("""{ "__typename": 1 }""", "\"__typename\" of a representation is a text, not a number.", "BAD_ARGUMENT")]
    [InlineData("""{ "__typename": "Price", "slug": "x" }""", "\"Price\" is not an entity of this subgraph.", "BAD_ARGUMENT")]
    [InlineData("""{ "__typename": "Item", "title": "x" }""", "The representation of Item has neither \"id\" nor \"slug\".", "BAD_ARGUMENT")]
    [InlineData("""{ "__typename": "Item", "slug": ["item-1"] }""", "\"slug\" of a representation is a text, not a list.", "BAD_ARGUMENT")]
    [InlineData("""{ "__typename": "Item", "id": null }""", "\"id\" of a representation is a text, not null.", "BAD_ARGUMENT")]
    [InlineData("""{ "__typename": "Item", "id": "item-1" }""", "\"item-1\" is not an id of this API.", "ID_INVALID")]
    [InlineData("""{ "__typename": "Item", "id": "VG93bjp0b3duLTE" }""", "The id is of type Town, not Item.", "ID_INVALID")]
    public async Task A_malformed_representation_is_told_at_its_place_and_the_others_are_answered(string representation, string message, string code)
    {
        var answer = await database.Market.AskAsync(
            Query, $$"""{ "representations": [{ "__typename": "Item", "slug": "item-1" }, {{representation}}, { "__typename": "Item", "slug": "item-2" }] }""");

        Assert.Equal((code, "_entities.1", message), answer.Error);
        Assert.Equal("null", answer.Find("_entities.1").GetRawText());
        Assert.Equal("item-2", answer.Find("_entities.2.slug").GetString());
    }

    [Fact]
    public async Task Representations_may_stand_in_the_document()
    {
        var answer = await database.Market.AskAsync(
            """{ _entities(representations: [{ __typename: "Item", slug: "item-1" }, { __typename: "Item", slug: "item-4" }]) { ... on Item { slug } } }""");

        Assert.Equal(["item-1", "item-4"], Entities(answer.ThrowIfErrors()).Select(one => one.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Representations_in_the_document_may_hold_variables()
    {
        const string query =
            """query($slug: String, $item: _Any!) { _entities(representations: [{ __typename: "Item", slug: $slug }, $item]) { ... on Item { slug } } }""";

        foreach (var slug in (string[])["item-2", "item-7"])
        {
            var answer = await database.Market.AskAsync(query, $$"""{ "slug": "{{slug}}", "item": { "__typename": "Item", "slug": "item-1" } }""");

            Assert.Equal([slug, "item-1"], Entities(answer.ThrowIfErrors()).Select(one => one.GetProperty("slug").GetString()));
        }
    }

    [Fact]
    public async Task A_thousand_representations_are_taken_and_no_more()
    {
        IEnumerable<object> Representations(int count) => Enumerable.Range(0, count).Select(i => new { __typename = "Item", slug = $"item-{i}" });

        (await AskAsync([.. Representations(1000)])).ThrowIfErrors();
        var error = (await AskAsync([.. Representations(1001)])).Error;

        Assert.Equal(("LIMIT_REACHED", "_entities", "Argument \"representations\" takes 1000 representations at most; it has 1001."), error);
        Assert.Empty(Entities((await AskAsync()).ThrowIfErrors()));
    }

    private static IEnumerable<JsonElement> Entities(Answer answer) => answer.Find("_entities").EnumerateArray();

    private static string Id(string type, string slug) => new GlobalId(type, slug).ToString();

    private static string Variables(IEnumerable<object> representations) => JsonSerializer.Serialize(new { representations });

    private Task<Answer> AskAsync(params IEnumerable<object> representations) => database.Market.AskAsync(Query, Variables(representations));
}

public sealed class EntitiesOnSqliteTests(SqliteMarket market) : EntitiesTests(market), IClassFixture<SqliteMarket>;

public sealed class EntitiesOnPostgresTests(PostgresMarket market) : EntitiesTests(market), IClassFixture<PostgresMarket>;
