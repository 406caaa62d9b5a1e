using System.Buffers.Text;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Roots;

public abstract class ClientMistakeTests(MarketFixture database)
{
    [Theory]
    [InlineData("first: 101", "PAGE_SIZE_INVALID", "Argument \"first\" of field \"items\" must be from 0 to 100; it is 101.")]
    [InlineData("first: -1", "PAGE_SIZE_INVALID", "Argument \"first\" of field \"items\" must be from 0 to 100; it is -1.")]
    [InlineData("last: 100000", "PAGE_SIZE_INVALID", "Argument \"last\" of field \"items\" must be from 0 to 100; it is 100000.")]
    [InlineData("first: 1, last: 1", "PAGE_SIZE_INVALID", "Field \"items\" takes either \"first\" or \"last\", not both.")]
    [InlineData("after: \"\"", "CURSOR_INVALID", "Argument \"after\" of field \"items\" is not a cursor of this list in this order.")]
    [InlineData("before: \"not a cursor\"", "CURSOR_INVALID", "Argument \"before\" of field \"items\" is not a cursor of this list in this order.")]
    [InlineData("after: \"AAAA\"", "CURSOR_INVALID", "Argument \"after\" of field \"items\" is not a cursor of this list in this order.")]
    [InlineData("where: { id: { eq: \"nonsense!\" } }", "ID_INVALID", "\"nonsense!\" is not an id of this API.")]
    [InlineData("where: { id: { in: [\"SXRlbTp4\", \"VG93bjp4\"] } }", "ID_INVALID", "The id is of type Town, not Item.")]
    [InlineData("where: { stock: null }", "BAD_ARGUMENT", "\"where.stock\" of field \"items\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.")]
    [InlineData("where: { stock: { gt: null } }", "BAD_ARGUMENT", "\"where.stock.gt\" of field \"items\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.")]
    [InlineData("where: { or: [{ marks: { some: { label: { in: null } } } }] }", "BAD_ARGUMENT", "\"where.or.marks.some.label.in\" of field \"items\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.")]
    [InlineData("where: { marks: { any: null } }", "BAD_ARGUMENT", "\"where.marks.any\" of field \"items\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.")]
    [InlineData("where: { not: null }", "BAD_ARGUMENT", "\"where.not\" of field \"items\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.")]
    [InlineData("where: { and: null }", "BAD_ARGUMENT", "\"where.and\" of field \"items\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.")]
    [InlineData("order: [{ stock: null }]", "BAD_ARGUMENT", "\"order\" of field \"items\" takes ASC or DESC for \"stock\", not null.")]
    public async Task A_mistake_in_an_argument_is_told_at_the_field(string arguments, string code, string message)
    {
        foreach (var selection in new[] { "nodes { slug }", "totalCount nodes { slug }" })
        {
            var answer = await database.Market.AskAsync($"{{ items({arguments}) {{ {selection} }} other: town(slug: \"town-1\") {{ slug }} }}");

            Assert.Equal((code, "items", message), answer.Error);
            Assert.Equal("null", answer.Find("items").GetRawText());
            Assert.Equal("town-1", answer.Find("other.slug").GetString());
            Assert.Empty(database.Market.Bugs);
        }
    }

    [Theory]
    [InlineData("items(first: 101) { nodes { slug } }", "PAGE_SIZE_INVALID")]
    [InlineData("items(after: \"x\") { nodes { slug } }", "CURSOR_INVALID")]
    [InlineData("items(first: 1, last: 1) { totalCount }", "PAGE_SIZE_INVALID")]
    [InlineData("awards(where: { year: null }) { year }", "BAD_ARGUMENT")]
    public async Task A_mistake_in_a_nested_list_is_told_once_and_runs_nothing(string list, string code)
    {
        var ran = 0;
        database.Market.Store.Ran = _ => ran++;
        var answer = await database.Market.AskAsync($"{{\n  makers {{ nodes {{ slug\n    {list} }} }} }}");
        database.Market.Store.Ran = null;

        Assert.Equal((code, "makers"), (answer.Error.Code, answer.Error.Path));
        Assert.Equal(3, answer.Errors[0].GetProperty("locations")[0].GetProperty("line").GetInt32());
        Assert.Equal(0, ran);
    }

    [Fact]
    public async Task A_mistake_is_told_at_the_places_that_took_part_in_the_request()
    {
        const string list = "items(first: 101) { nodes { slug } }";
        var query = $"query($more: Boolean!) {{ makers {{ nodes {{\n{list}\n... @include(if: $more) {{\n{list} }} }} }} }}";

        var few = await database.Market.AskAsync(query, """{ "more": false }""");
        var all = await database.Market.AskAsync(query, """{ "more": true }""");

        Assert.Equal(1, few.Errors[0].GetProperty("locations").GetArrayLength());
        Assert.Equal(2, all.Errors[0].GetProperty("locations").GetArrayLength());
    }

    [Fact]
    public async Task A_mistake_in_a_variable_is_told_in_each_request_that_makes_it()
    {
        const string query = "query($first: Int, $after: String) { items(first: $first, after: $after) { nodes { slug } pageInfo { endCursor } } }";
        var cursor = (await database.Market.AskAsync(query, """{ "first": 3 }""")).At("items.pageInfo.endCursor");

        Assert.Equal("PAGE_SIZE_INVALID", (await database.Market.AskAsync(query, """{ "first": 101 }""")).Error.Code);
        Assert.Equal("CURSOR_INVALID", (await database.Market.AskAsync(query, """{ "after": "x" }""")).Error.Code);
        (await database.Market.AskAsync(query, $$"""{ "after": {{cursor}} }""")).ThrowIfErrors();
        Assert.Equal("CURSOR_INVALID", (await database.Market.AskAsync(query, """{ "after": "y" }""")).Error.Code);
        Assert.Equal("PAGE_SIZE_INVALID", (await database.Market.AskAsync(query, $$"""{ "first": -5, "after": {{cursor}} }""")).Error.Code);
    }

    [Fact]
    public async Task Every_change_of_a_cursor_is_noticed()
    {
        const string query = "query($after: String) { items(after: $after, order: [{ rank: ASC }, { title: ASC }, { height: DESC }]) { nodes { slug } pageInfo { endCursor } } }";
        var cursor = (await database.Market.AskAsync(query)).Find("items.pageInfo.endCursor").GetString()!;
        for (var i = 0; i < cursor.Length; i++)
        {
            foreach (var changed in new[] { cursor[..i], cursor.Remove(i, 1), cursor[..i] + (cursor[i] == 'B' ? 'C' : 'B') + cursor[(i + 1)..] })
            {
                var answer = await database.Market.AskAsync(query, $$"""{ "after": "{{changed}}" }""");

                // The last letter carries bits that belong to no byte.
                Assert.True(answer.Errors.Count == 0 ? i == cursor.Length - 1 : answer.Error.Code == "CURSOR_INVALID", changed);
            }
        }

        Assert.Empty(database.Market.Bugs);
    }

    [Theory]
    [InlineData("items(order: [{ stock: ASC }])", "items(order: [{ stock: DESC }])")]
    [InlineData("items(order: [{ stock: ASC }])", "items")]
    [InlineData("items(order: [{ title: ASC }])", "items(order: [{ note: ASC }])")]
    [InlineData("items(order: [{ rank: ASC }])", "items(order: [{ doubleStock: ASC }])")]
    [InlineData("items(order: [{ slug: ASC }])", "towns(order: [{ slug: ASC }])")]
    [InlineData("towns(order: [{ slug: ASC }])", "makers(order: [{ slug: ASC }])")]
    public async Task A_cursor_of_another_order_or_list_is_refused(string one, string other)
    {
        var cursor = (await database.Market.AskAsync($"{{ list: {one} {{ pageInfo {{ endCursor }} }} }}")).At("list.pageInfo.endCursor");
        var arguments = other.Contains('(', StringComparison.Ordinal) ? other.Replace("(", $"(after: {cursor} ", StringComparison.Ordinal) : $"{other}(after: {cursor})";

        Assert.Equal("CURSOR_INVALID", (await database.Market.AskAsync($"{{ list: {arguments} {{ nodes {{ slug }} }} }}")).Error.Code);
    }

    [Theory]
    [InlineData("stock", 1, long.MaxValue)]
    [InlineData("stock", 1, long.MinValue)]
    [InlineData("isNew", 1, 17)]
    [InlineData("stock", 0, 0)]
    [InlineData("stock", 3, 0)]
    [InlineData("title", 1, 0)]
    [InlineData("title", 3, int.MaxValue)]
    [InlineData("title", 3, -1)]
    [InlineData("made", 3, 0)]
    [InlineData("changed", 3, 0)]
    [InlineData("width", 2, -1)]
    [InlineData("width", 9, 0)]
    public async Task A_forged_cursor_is_refused_or_names_a_place_but_is_no_bug(string key, int tag, long value)
    {
        var query = $"query($after: String) {{ items(after: $after, order: [{{ {key}: ASC }}]) {{ nodes {{ slug }} pageInfo {{ endCursor }} }} }}";
        var cursor = (await database.Market.AskAsync(query)).Find("items.pageInfo.endCursor").GetString()!;
        byte[] forged = [.. Base64Url.DecodeFromChars(cursor)[..4], (byte)tag, .. BitConverter.GetBytes(value).Reverse(), 1, 0, 0, 0, 0, 0, 0, 0, 1];
        var checksum = Cursor.Checksum(forged);
        forged = [.. forged, .. BitConverter.GetBytes(checksum).Reverse()];

        var answer = await database.Market.AskAsync(query, $$"""{ "after": "{{Base64Url.EncodeToString(forged)}}" }""");

        Assert.Empty(database.Market.Bugs);
        Assert.True(answer.Errors.Count == 0 || answer.Error.Code == "CURSOR_INVALID", answer.Json);
    }

    [Theory]
    [InlineData("item { slug }", "BAD_ARGUMENT")]
    [InlineData("item(id: null) { slug }", "BAD_ARGUMENT")]
    [InlineData("item(id: \"SXRlbTp4\", slug: \"x\") { slug }", "BAD_ARGUMENT")]
    [InlineData("item(id: \"\") { slug }", "ID_INVALID")]
    [InlineData("item(id: \"%%%\") { slug }", "ID_INVALID")]
    [InlineData("item(id: \"VG93bjp4\") { slug }", "ID_INVALID")]
    [InlineData("item(id: \"Tm90aGluZzp4\") { slug }", "ID_INVALID")]
    [InlineData("item(id: \"SXRlbTo\") { slug }", "ID_INVALID")]
    [InlineData("node(id: \"Tm90aGluZzp4\") { id }", "ID_INVALID")]
    [InlineData("node(id: \"QXdhcmQ6MQ\") { id }", "ID_INVALID")]
    public async Task An_id_or_key_that_names_nothing_of_the_kind_is_refused(string field, string code) =>
        Assert.Equal(code, (await database.Market.AskAsync($"{{ {field} }}")).Error.Code);

    [Fact]
    public async Task An_id_is_cut_when_it_is_told()
    {
        var message = (await database.Market.AskAsync("query($id: ID!) { node(id: $id) { id } }", $$"""{ "id": "{{new string('z', 5000)}}" }""")).Error.Message;

        Assert.True(message.Length < 120, message);
    }

    [Fact]
    public async Task What_does_not_exist_is_null()
    {
        var answer = await database.Market.AskAsync(
            $$"""{ item(slug: "nowhere") { slug } maker(id: "{{new GlobalId("Guild", "nowhere")}}") { slug } node(id: "{{new GlobalId("Town", "nowhere")}}") { id } }""");

        Assert.Equal("""{"item":null,"maker":null,"node":null}""", answer.ThrowIfErrors().Data.GetRawText());
    }

    [Fact]
    public async Task More_conditions_or_levels_than_are_allowed_are_refused()
    {
        const string query = "query($where: ItemFilterInput) { items(where: $where) { nodes { slug } } }";
        var wide = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $$"""{ "stock": { "eq": {{i}} } }"""));
        var deep = string.Concat(Enumerable.Repeat("""{ "siblings": { "some": """, 25)) + "{}" + string.Concat(Enumerable.Repeat("} }", 25));

        Assert.Equal("LIMIT_REACHED", (await database.Market.AskAsync(query, $$"""{ "where": { "or": [{{wide}}] } }""")).Error.Code);
        Assert.Equal("LIMIT_REACHED", (await database.Market.AskAsync(query, $$"""{ "where": {{deep}} }""")).Error.Code);
    }

    [Fact]
    public async Task As_many_conditions_and_levels_as_are_allowed_work()
    {
        const string query = "query($where: ItemFilterInput) { items(where: $where) { totalCount nodes { slug } } }";
        var wide = string.Join(", ", Enumerable.Range(0, 145).Select(i => $$"""{ "note": { "ncontains": "x{{i}}" } }"""));
        var deep = string.Concat(Enumerable.Repeat("""{ "siblings": { "some": """, 13)) + """{ "stock": { "ngt": 100 } }""" + string.Concat(Enumerable.Repeat("} }", 13));

        Assert.Equal(90, (await database.Market.AskAsync(query, $$"""{ "where": { "or": [{{wide}}] } }""")).ThrowIfErrors().Find("items.totalCount").GetInt32());
        (await database.Market.AskAsync(query, $$"""{ "where": {{deep}} }""")).ThrowIfErrors();
        Assert.Empty(database.Market.Bugs);
    }
}

public sealed class ClientMistakeOnSqliteTests(SqliteMarket market) : ClientMistakeTests(market), IClassFixture<SqliteMarket>;

public sealed class ClientMistakeOnPostgresTests(PostgresMarket market) : ClientMistakeTests(market), IClassFixture<PostgresMarket>;
