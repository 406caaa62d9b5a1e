using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;
using CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Facets;

public abstract class FacetTests(MarketFixture database)
{
    private const string Values = "facets(keys: $keys) { key isComplete values { key count isChosen } range { min max buckets { from to count } } }";

    [Theory]
    [InlineData("TOWN", "Town", "town", 1)]
    [InlineData("TOWN", "Town", "town", 2)]
    [InlineData("MAKER", "Maker", "maker", 3)]
    [InlineData("MAKER_TOWN", "Town", "makerTown", 4)]
    [InlineData("MARK", "Mark", "marks.some", 5)]
    [InlineData("AWARDED_MARK", "Mark", "maker.awards.some.mark", 6)]
    public async Task Entities_are_counted_as_in_memory_with_all_conditions_but_their_own(string key, string type, string path, int seed)
    {
        var vocabulary = Vocabulary.Of(Data);
        var conditions = new RandomConditions(vocabulary, seed);
        for (var i = 0; i < 12; i++)
        {
            var others = conditions.OnObject("Item", depth: i % 3);
            var own = conditions.OnObject(type, depth: i % 2);
            var items = Data.Items.Where(item => others.Holds?.Invoke(item) ?? true).ToList();
            var isChosen = i % 3 > 0 && own.Holds is not null ? own.Holds : null;
            var expected = vocabulary.Rows[type]
                .Select(value => (Key: ((Row)value).Slug, Count: items.Count(item => ValuesOf(item, key).Contains(value)), IsChosen: isChosen?.Invoke(value) ?? false))
                .Where(value => value.Count > 0 || value.IsChosen)
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => $"{value.Key} {value.Count} {value.IsChosen}");

            var answer = await AskAsync("items", "Item", key, others.Input, i % 3 == 0 ? null : (path, own.Input), isInAnd: i % 3 == 2);

            Assert.True(expected.SequenceEqual(ReadValues(answer)), $"{answer.Json}\nexpected {string.Join('\n', expected)}");
        }
    }

    [Theory]
    [InlineData("GRADE", "grade", 11)]
    [InlineData("FINISH", "finish", 12)]
    [InlineData("IS_NEW", "isNew", 13)]
    [InlineData("IS_SOLD", "isSold", 14)]
    public async Task Choices_are_counted_as_in_memory_with_all_conditions_but_their_own(string key, string leaf, int seed)
    {
        var vocabulary = Vocabulary.Of(Data);
        var conditions = new RandomConditions(vocabulary, seed);
        var get = vocabulary.Leaves["Item"].Single(one => one.Name == leaf).Get;
        object[] choices = leaf.StartsWith("is", StringComparison.Ordinal) ? [true, false] : [.. Enum.GetValues<Grade>().Cast<object>()];
        for (var i = 0; i < 12; i++)
        {
            var others = conditions.OnObject("Item", depth: i % 3);
            var own = conditions.OnLeaf("Item", leaf);
            var isChosen = i % 3 > 0 && own.Holds is not null ? Isolate(own.Holds, vocabulary, leaf) : null;
            var items = Data.Items.Where(item => others.Holds?.Invoke(item) ?? true).ToList();
            var expected = choices
                .Select(value => (Key: NameOf(value), Count: items.Count(item => value.Equals(get(item))), IsChosen: isChosen?.Invoke(value) ?? false))
                .Where(value => value.Count > 0 || value.IsChosen)
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => $"{value.Key} {value.Count} {value.IsChosen}");

            var answer = await AskAsync("items", "Item", key, others.Input, i % 3 == 0 ? null : (leaf, own.Input), isInAnd: i % 3 == 2);

            Assert.True(expected.SequenceEqual(ReadValues(answer)), $"{answer.Json}\nexpected {string.Join('\n', expected)}");
        }
    }

    [Theory]
    [InlineData("STOCK", "stock", new long[] { 2, 4 }, 21)]
    [InlineData("RANK", "rank", new long[] { -1, 0, 2, 50 }, 22)]
    [InlineData("PRICE", "price.minor", new long[] { 1_000_000_000, 3_000_000_000 }, 23)]
    public async Task Numbers_have_bounds_and_buckets_as_in_memory_with_all_conditions_but_their_own(string key, string path, long[] steps, int seed)
    {
        var conditions = new RandomConditions(Vocabulary.Of(Data), seed);
        for (var i = 0; i < 12; i++)
        {
            var others = conditions.OnObject("Item", depth: i % 3);
            var numbers = Data.Items.Where(item => others.Holds?.Invoke(item) ?? true).Select(item => NumberOf(item, key)).OfType<long>().ToList();
            var own = new List<KeyValuePair<string, object?>> { new("gt", 1) };

            var answer = await AskAsync("items", "Item", key, others.Input, i % 3 == 0 ? null : (path, own), isInAnd: i % 3 == 2);

            var range = answer.Find("list.facets.0.range");
            Assert.Equal(numbers.Count == 0 ? null : numbers.Min(), ReadNumber(range.GetProperty("min")));
            Assert.Equal(numbers.Count == 0 ? null : numbers.Max(), ReadNumber(range.GetProperty("max")));
            var buckets = range.GetProperty("buckets").EnumerateArray().ToList();
            Assert.Equal([null, .. steps], buckets.Select(bucket => ReadNumber(bucket.GetProperty("from"))));
            Assert.Equal([.. steps, null], buckets.Select(bucket => ReadNumber(bucket.GetProperty("to"))));
            foreach (var bucket in buckets)
            {
                var (from, to) = (ReadNumber(bucket.GetProperty("from")) ?? long.MinValue, ReadNumber(bucket.GetProperty("to")) ?? long.MaxValue);
                Assert.Equal(numbers.Count(number => number >= from && number < to), bucket.GetProperty("count").GetInt32());
            }
        }
    }

    [Fact]
    public async Task A_maker_with_two_awards_of_a_mark_counts_once_for_it()
    {
        var answer = await database.Market.AskAsync("{ makers { facets(keys: [MARK, KIND]) { values { key count } } } }");

        var expected = Data.Marks
            .Select(mark => (mark.Slug, Count: Data.Makers.Count(maker => maker.Awards.Exists(award => award.Mark == mark))))
            .Where(mark => mark.Count > 0)
            .OrderByDescending(mark => mark.Count)
            .ThenBy(mark => mark.Slug, StringComparer.Ordinal);
        Assert.NotEqual(Data.Awards.Count, Data.Awards.DistinctBy(award => (award.Maker, award.Mark)).Count());
        Assert.Equal(
            expected.Select(mark => $"{mark.Slug} {mark.Count}"),
            answer.ThrowIfErrors().Find("makers.facets.0.values").EnumerateArray().Select(value => $"{value.GetProperty("key")} {value.GetProperty("count")}"));
    }

    [Fact]
    public async Task All_items_are_counted_by_their_pairs_alone()
    {
        var statement = Assert.Single(await database.Market.WatchAsync("{ items { facets(keys: [MARK]) { values { key count } } } }"));
        var answer = await database.Market.AskAsync("{ items { facets(keys: [MARK]) { values { key count } } } }");

        Assert.DoesNotContain("\"Item\" AS", statement.Sql, StringComparison.Ordinal);
        Assert.Equal(
            Data.Marks.Where(mark => mark.Items.Count > 0).OrderByDescending(mark => mark.Items.Count).ThenBy(mark => mark.Slug, StringComparer.Ordinal)
                .Select(mark => $"{mark.Slug} {mark.Items.Count}"),
            answer.ThrowIfErrors().Find("items.facets.0.values").EnumerateArray().Select(value => $"{value.GetProperty("key")} {value.GetProperty("count")}"));
    }

    [Fact]
    public async Task The_conditions_of_a_key_in_or_and_not_hold_for_it_too()
    {
        var answer = await database.Market.AskAsync(
            """{ items(where: { or: [{ town: { slug: { eq: "town-3" } } }], not: { grade: { eq: FINE } } }) { facets(keys: [TOWN, GRADE]) { values { key count } } } }""");

        var items = Data.Items.Where(item => item.Town?.Slug == "town-3" && item.Grade != Grade.Fine).ToList();
        Assert.Equal($$"""[{"key":"town-3","count":{{items.Count}}}]""", answer.At("items.facets.0.values"));
        Assert.DoesNotContain("FINE\"", answer.At("items.facets.1.values"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_leads_to_its_entity_and_what_it_has()
    {
        var answer = await database.Market.AskAsync("""
            {
              items(where: { town: { slug: { in: ["town-1"] } } }) {
                facets(keys: [TOWN, GRADE]) { values { key node { id ... on Town { slug items(first: 1) { totalCount facets(keys: TOWN) { values { key count } } } } } name } }
              }
            }
            """);

        foreach (var value in answer.ThrowIfErrors().Find("items.facets.0.values").EnumerateArray())
        {
            var town = Data.Towns.Single(town => town.Slug == value.GetProperty("key").GetString());
            Assert.Equal(town.Name, value.GetProperty("name").GetString());
            Assert.Equal(town.Slug, value.GetProperty("node").GetProperty("slug").GetString());
            Assert.Equal(town.Items.Count, value.GetProperty("node").GetProperty("items").GetProperty("totalCount").GetInt32());
        }

        Assert.All(answer.Find("items.facets.1.values").EnumerateArray(), value => Assert.Equal(JsonValueKind.Null, value.GetProperty("node").ValueKind));
    }

    [Fact]
    public async Task A_facet_of_children_counts_those_of_each_parent()
    {
        var answer = await database.Market.AskAsync("{ towns { nodes { slug items(where: { stock: { gt: 2 } }) { facets(keys: [GRADE, MARK, STOCK]) { values { key count } range { min } } } } } }");

        foreach (var town in answer.ThrowIfErrors().Find("towns.nodes").EnumerateArray())
        {
            var items = Data.Items.Where(item => item.Town?.Slug == town.GetProperty("slug").GetString()).ToList();
            var facets = town.GetProperty("items").GetProperty("facets");
            Assert.Equal(
                items.Count(item => item.Stock > 2), facets[0].GetProperty("values").EnumerateArray().Sum(value => value.GetProperty("count").GetInt32()));
            Assert.Equal(
                items.Where(item => item.Stock > 2).Sum(item => item.Marks.Count),
                facets[1].GetProperty("values").EnumerateArray().Sum(value => value.GetProperty("count").GetInt32()));
            Assert.Equal(items.Count == 0 ? null : items.Min(item => item.Stock), ReadNumber(facets[2].GetProperty("range").GetProperty("min")));
        }
    }

    [Fact]
    public async Task Only_what_is_asked_for_runs_one_statement_for_each_key()
    {
        var keys = (await database.Market.WatchAsync("{ items { facets(keys: [TOWN, GRADE, STOCK]) { key __typename } } }")).Count;
        var values = (await database.Market.WatchAsync("{ items { facets(keys: [TOWN, GRADE, STOCK, TOWN]) { isComplete values { count key isChosen } range { max } } } }")).Count;

        Assert.Equal((0, 3), (keys, values));
    }

    [Fact]
    public async Task Fields_come_in_the_order_asked_and_keys_that_are_variables_too()
    {
        var answer = await database.Market.AskAsync(
            "query($one: ItemFacetKey!) { items { facets(keys: [$one, IS_NEW]) { isComplete key values { count } again: values { key } range { min } } } }", """{ "one": "STOCK" }""");
        var other = await database.Market.AskAsync(
            "query($one: ItemFacetKey!) { items { facets(keys: [$one, IS_NEW]) { isComplete key values { count } again: values { key } range { min } } } }", """{ "one": "MARK" }""");

        Assert.StartsWith("""{"isComplete":true,"key":"STOCK","values":null,"again":null,"range":{"min":0}}""", answer.At("items.facets.0"), StringComparison.Ordinal);
        Assert.StartsWith("""{"isComplete":true,"key":"MARK","values":[{"count":""", other.At("items.facets.0"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("items { facets(keys: [GRADE, STOCK]) { key @skip(if: $yes) } }", "items.facets", "[{},{}]")]
    [InlineData("items { facets(keys: [GRADE]) { isComplete @skip(if: $yes) values { key @skip(if: $yes) } } }", "items.facets.0.values.0", "{}")]
    [InlineData("items { facets(keys: [STOCK]) { range { min @skip(if: $yes) buckets @skip(if: $yes) { from } } } }", "items.facets.0.range", "{}")]
    [InlineData("items { facets(keys: [STOCK]) { range { buckets { from @skip(if: $yes) } } } }", "items.facets.0.range.buckets.0", "{}")]
    public async Task What_is_left_out_whole_is_an_empty_object(string selection, string place, string expected)
    {
        var answer = await database.Market.AskAsync($"query($yes: Boolean!) {{ {selection} }}", """{ "yes": true }""");

        Assert.Equal(expected, answer.ThrowIfErrors().At(place));
    }

    private MarketData Data => database.Market.Data;

    private static IEnumerable<object?> ValuesOf(Item item, string key) => key switch
    {
        "TOWN" => [item.Town],
        "MAKER" => [item.Maker],
        "MAKER_TOWN" => [item.Maker.Town],
        "MARK" => item.Marks,
        _ => item.Maker.Awards.Where(award => award.Year >= YearArgument.Year || award.Until == item.Made).Select(award => award.Mark),
    };

    private static long? NumberOf(Item item, string key) => key switch
    {
        "STOCK" => item.Stock,
        "RANK" => item.Rank,
        _ => item.PriceMinor,
    };

    private static string NameOf(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Grade.SuperFine2 => "SUPER_FINE_2",
        _ => value.ToString()!.ToUpperInvariant(),
    };

    // The condition asked of a value alone, by an item that has it.
    private Func<object, bool> Isolate(Func<object?, bool> holds, Vocabulary vocabulary, string leaf) => value =>
        holds(Data.Items.First(item => value.Equals(vocabulary.Leaves["Item"].Single(one => one.Name == leaf).Get(item))));

    private static long? ReadNumber(JsonElement value) => value.ValueKind is JsonValueKind.Null ? null : value.GetInt64();

    private static IEnumerable<string> ReadValues(Answer answer)
    {
        Assert.True(answer.Find("list.facets.0.isComplete").GetBoolean());
        return answer.Find("list.facets.0.values").EnumerateArray()
            .Select(value => $"{value.GetProperty("key").GetString()} {value.GetProperty("count").GetInt32()} {value.GetProperty("isChosen").GetBoolean()}");
    }

    private async Task<Answer> AskAsync(string list, string type, string key, object? others, (string Path, object? Input)? own, bool isInAnd)
    {
        // What stands in "or" is no facet's own.
        var where = new List<KeyValuePair<string, object?>> { new("or", new List<object?> { others }) };
        if (own is var (path, input))
        {
            foreach (var step in path.Split('.').Reverse())
            {
                input = new List<KeyValuePair<string, object?>> { new(step, input) };
            }

            where.AddRange(isInAnd ? [new("and", new List<object?> { input })] : (List<KeyValuePair<string, object?>>)input!);
        }

        var answer = await database.Market.AskAsync(
            $"query($where: {type}FilterInput, $keys: [{type}FacetKey!]!) {{ list: {list}(where: $where) {{ {Values} }} }}",
            $"{{ \"where\": {InputText.ToJson(where)}, \"keys\": [\"{key}\"] }}");
        Assert.True(database.Market.Bugs.Count == 0, $"{InputText.ToJson(where)}: {database.Market.Bugs.FirstOrDefault()}");
        return answer.ThrowIfErrors();
    }
}

public sealed class FacetOnSqliteTests(SqliteMarket market) : FacetTests(market), IClassFixture<SqliteMarket>;

public sealed class FacetOnPostgresTests(PostgresMarket market) : FacetTests(market), IClassFixture<PostgresMarket>;
