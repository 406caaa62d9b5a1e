using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Outputs;

/// <summary>What happens when the database has a null where the schema promises a value.</summary>
public abstract class BrokenPromiseTests(MarketFixture database)
{
    [Fact]
    public async Task A_null_in_a_non_null_field_nulls_the_object_around_it_and_is_told_at_the_field()
    {
        using var market = Market("UPDATE \"Item\" SET \"Title\" = NULL WHERE \"Slug\" = 'item-4'");

        var answer = await market.AskAsync("{ item(slug: \"item-4\") { slug title } other: item(slug: \"item-5\") { slug } }");

        Assert.Equal("""{"item":null,"other":{"slug":"item-5"}}""", answer.Data.GetRawText());
        Assert.Equal(("NON_NULL_VIOLATION", "item.title", "Cannot return null for non-nullable field Item.title."), answer.Error);
    }

    [Fact]
    public async Task The_error_names_the_places_that_took_part_in_the_request()
    {
        using var market = Market("UPDATE \"Item\" SET \"Title\" = NULL WHERE \"Slug\" = 'item-4'");
        const string query = "query($more: Boolean!) { item(slug: \"item-4\") {\ntitle\n... @include(if: $more) {\ntitle } } }";

        var few = await market.AskAsync(query, """{ "more": false }""");
        var all = await market.AskAsync(query, """{ "more": true }""");

        Assert.Equal([2], Lines(few));
        Assert.Equal([2, 4], Lines(all));

        static IEnumerable<int> Lines(Answer answer) =>
            answer.Errors[0].GetProperty("locations").EnumerateArray().Select(place => place.GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("first: 20", 4)]
    [InlineData("last: 30", 4)]
    [InlineData("first: 3, after: $c1", 2)]
    [InlineData("last: 3, before: $c6", 1)]
    [InlineData("last: 1, before: $c5", 0)]
    public async Task The_error_of_an_item_has_the_index_that_the_item_has_in_the_response(string arguments, int index)
    {
        using var market = Market("UPDATE \"Item\" SET \"Title\" = NULL WHERE \"Slug\" = 'item-4'");
        const string order = "order: [{ rowId: ASC }]";
        var cursors = (await market.AskAsync($"{{ items({order} first: 20) {{ edges {{ cursor }} }} }}")).Texts("items.edges", "cursor");
        for (var i = 0; i < 10; i++)
        {
            arguments = arguments.Replace($"$c{i}", $"\"{cursors[i]}\"", StringComparison.Ordinal);
        }

        var answer = await market.AskAsync(
            $"{{ items({order} {arguments}) {{ nodes {{ slug title }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }} }}");

        Assert.Equal($"items.nodes.{index}.title", answer.Error.Path);
        Assert.Equal("null", answer.Find("items.nodes").GetRawText());

        // What is told about the page is what is told when its items are whole.
        var whole = await market.AskAsync($"{{ items({order} {arguments}) {{ nodes {{ slug }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }} }}");
        Assert.Equal(whole.At("items.pageInfo"), answer.Find("items.pageInfo").GetRawText());
    }

    [Fact]
    public async Task Errors_inside_nested_lists_have_the_indices_of_all_lists_also_backwards()
    {
        using var market = Market("UPDATE \"Item\" SET \"Title\" = NULL WHERE \"Slug\" IN ('item-4', 'item-9')");
        const string query = """
            {
              towns(last: 3, order: [{ slug: ASC }]) {
                edges { node { slug items(last: 100, order: [{ rowId: ASC }]) { nodes { slug marked: allMarks { slug } whole: siblings(first: 100, order: [{ rowId: ASC }]) { edges { node { slug title } } } } } } }
              }
            }
            """;

        var answer = await market.AskAsync(query);

        var expected = market.Data.Towns.OrderBy(town => town.Slug, StringComparer.Ordinal).TakeLast(3).SelectMany((town, t) =>
            town.Items.OrderBy(item => item.Id).SelectMany((item, i) =>
                item.Maker.Items.OrderBy(sibling => sibling.Id).Select((sibling, s) => (sibling, s))
                    .Where(pair => pair.sibling.Slug is "item-4" or "item-9")
                    .Take(1)
                    .Select(pair => $"towns.edges.{t}.node.items.nodes.{i}.whole.edges.{pair.s}.node.title"))).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, answer.Errors.Select(error => string.Join('.', error.GetProperty("path").EnumerateArray())).Order(StringComparer.Ordinal));
        foreach (var path in expected)
        {
            Assert.Equal("null", answer.Find(path[..path.IndexOf(".edges.", path.IndexOf("whole", StringComparison.Ordinal), StringComparison.Ordinal)] + ".edges").GetRawText());
        }
    }

    [Fact]
    public async Task An_item_of_a_non_null_list_that_fails_takes_the_list_and_its_parent_with_it()
    {
        using var market = Market("UPDATE \"Mark\" SET \"Label\" = NULL WHERE \"Slug\" = 'mark-0'");
        var marked = market.Data.Items.First(item => item.Marks.Any(mark => mark.Slug == "mark-0"));

        var answer = await market.AskAsync($"{{ item(slug: \"{marked.Slug}\") {{ slug allMarks(order: [{{ slug: ASC }}]) {{ label }} }} }}");

        Assert.Equal("""{"item":null}""", answer.Data.GetRawText());
        Assert.Equal("item.allMarks.0.label", answer.Error.Path);
    }

    [Fact]
    public async Task A_failing_node_is_null_among_the_others()
    {
        using var market = Market("UPDATE \"Item\" SET \"Title\" = NULL WHERE \"Slug\" = 'item-4'");
        var ids = string.Join(", ", new[] { 3, 4, 5 }.Select(i => $"\"{new Fields.GlobalId("Item", $"item-{i}")}\""));

        var answer = await market.AskAsync($"{{ nodes(ids: [{ids}]) {{ ... on Item {{ slug title }} }} }}");

        Assert.Equal("null", answer.Find("nodes.1").GetRawText());
        Assert.Equal("item-5", answer.Find("nodes.2.slug").GetString());
        Assert.Equal("nodes.1.title", answer.Error.Path);
    }

    [Fact]
    public async Task A_page_that_fails_in_one_of_many_parents_leaves_the_others_whole()
    {
        using var market = Market("UPDATE \"Item\" SET \"Title\" = NULL WHERE \"Slug\" = 'item-4'");
        var owner = market.Data.Items.Single(item => item.Slug == "item-4").Maker;

        var answer = await market.AskAsync("{ makers(first: 100, order: [{ slug: ASC }]) { nodes { slug items(first: 100) { totalCount nodes { title } } } } }");

        var makers = answer.Find("makers.nodes").EnumerateArray().ToList();
        Assert.Equal(market.Data.Makers.Count, makers.Count);
        Assert.All(makers, maker => Assert.Equal(
            maker.GetProperty("slug").GetString() == owner.Slug, maker.GetProperty("items").GetProperty("nodes").ValueKind is System.Text.Json.JsonValueKind.Null));
        Assert.Single(answer.Errors);
    }

    [Theory]
    [InlineData("UPDATE \"Item\" SET \"Grade\" = 'Unheard' WHERE \"Slug\" = 'item-4'", "grade")]
    [InlineData("UPDATE \"Item\" SET \"Width\" = @Infinity WHERE \"Slug\" = 'item-4'", "width")]
    [InlineData("UPDATE \"Maker\" SET \"Kind\" = 99", "maker { slug }")]
    public async Task What_no_type_knows_is_a_bug_and_leaves_the_connection_usable(string change, string selection)
    {
        using var market = Market(change);

        for (var i = 0; i < 10; i++)
        {
            var answer = await market.AskAsync($"{{ towns {{ nodes {{ items(first: 100) {{ nodes {{ {selection} }} }} }} }} }}");
            Assert.Equal(("INTERNAL_ERROR", "towns", "Internal error"), answer.Error);
            Assert.Equal("{\"towns\":null}", answer.Data.GetRawText());
        }

        (await market.AskAsync("{ towns { nodes { items(first: 100) { nodes { slug } } } } }")).ThrowIfErrors();
        Assert.Equal(10, market.Bugs.Count);
    }

    // The columns lose their promise to never be null.
    private MarketDatabase Market(string change)
    {
        var market = database.Create(items: 30);
        market.LetColumnsBeNull();
        market.Execute(change.Replace("@Infinity", market.Provider is Provider.Sqlite ? "9e999" : "'Infinity'", StringComparison.Ordinal));
        return market;
    }
}

public sealed class BrokenPromiseOnSqliteTests(SqliteMarket market) : BrokenPromiseTests(market), IClassFixture<SqliteMarket>;

public sealed class BrokenPromiseOnPostgresTests(PostgresMarket market) : BrokenPromiseTests(market), IClassFixture<PostgresMarket>;
