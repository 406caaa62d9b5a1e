using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Shapes;

public abstract class RequestShapeTests(MarketFixture database)
{
    private const string Filtered = """
        query($stock: Int, $rank: Int, $titles: [String!], $grades: [Grade!], $part: StringOperationFilterInput, $where: ItemFilterInput, $parts: [ItemFilterInput!],
              $order: [ItemSortInput!], $key: ItemSortInput, $way: SortEnumType = ASC) {
          a: items(first: 100, order: [{ slug: ASC }], where: { stock: { eq: $stock }, rank: { eq: $rank }, title: { in: $titles }, grade: { in: $grades } }) { nodes { slug } }
          b: items(first: 100, order: [{ slug: ASC }], where: { or: [{ stock: { eq: $stock } }, { rank: { gt: $rank } }], title: $part }) { nodes { slug } }
          c: items(first: 100, order: [{ slug: ASC }], where: $where) { nodes { slug } }
          d: items(first: 100, order: [{ slug: ASC }], where: { or: $parts }) { nodes { slug } }
          e: items(first: 100, order: $order) { nodes { slug } }
          f: items(first: 100, order: [{ stock: $way }, { slug: DESC }]) { nodes { slug } }
        }
        """;

    // Each with the same question written without variables.
    public static TheoryData<string, string, string> Requests => new()
    {
        { "a", "{}", "" },
        { "a", """{ "stock": 3 }""", "where: { stock: { eq: 3 } }" },
        { "a", """{ "rank": 1 }""", "where: { rank: { eq: 1 } }" },
        { "a", """{ "rank": null }""", "where: { rank: { eq: null } }" },
        { "a", """{ "stock": null }""", "where: { stock: { eq: null } }" },
        { "a", """{ "stock": 2, "rank": null }""", "where: { stock: { eq: 2 }, rank: { eq: null } }" },
        { "a", """{ "titles": [] }""", "where: { title: { in: [] } }" },
        { "a", """{ "titles": ["rug", "é"] }""", "where: { title: { in: [\"rug\", \"é\"] } }" },
        { "a", """{ "titles": "rug" }""", "where: { title: { in: \"rug\" } }" },
        { "a", """{ "grades": ["PLAIN", "SUPER_FINE_2"] }""", "where: { grade: { in: [PLAIN, SUPER_FINE_2] } }" },
        { "b", """{ "stock": 3 }""", "where: { stock: { eq: 3 } }" },
        { "b", """{ "rank": 1 }""", "where: { rank: { gt: 1 } }" },
        { "b", """{ "stock": 3, "rank": 1 }""", "where: { or: [{ stock: { eq: 3 } }, { rank: { gt: 1 } }] }" },
        { "b", """{ "part": { "contains": "u" } }""", "where: { title: { contains: \"u\" } }" },
        { "b", """{ "part": {} }""", "" },
        { "c", "{}", "" },
        { "c", """{ "where": {} }""", "" },
        { "c", """{ "where": null }""", "" },
        { "c", """{ "where": { "stock": { "in": [1, 2] } } }""", "where: { stock: { in: [1, 2] } }" },
        { "c", """{ "where": { "stock": { "in": [5] } } }""", "where: { stock: { eq: 5 } }" },
        { "c", """{ "where": { "or": [{ "stock": { "eq": 1 } }, { "rank": { "eq": null } }] } }""", "where: { or: [{ stock: { eq: 1 } }, { rank: { eq: null } }] }" },
        { "c", """{ "where": { "or": [{ "rank": { "eq": null } }, { "stock": { "eq": 1 } }] } }""", "where: { or: [{ stock: { eq: 1 } }, { rank: { eq: null } }] }" },
        { "c", """{ "where": { "or": [{ "stock": { "eq": 1 } }] } }""", "where: { stock: { eq: 1 } }" },
        { "d", """{ "parts": [] }""", "" },
        { "d", """{ "parts": { "stock": { "eq": 4 } } }""", "where: { stock: { eq: 4 } }" },
        { "d", """{ "parts": [{ "stock": { "eq": 4 } }, { "stock": { "eq": 5 } }] }""", "where: { stock: { gte: 4 } }" },
        { "e", "{}", "order: [{ stock: DESC }]" },
        { "e", """{ "order": null }""", "order: [{ stock: DESC }]" },
        { "e", """{ "order": [] }""", "order: [{ stock: DESC }]" },
        { "e", """{ "order": [{ "title": "ASC" }] }""", "order: [{ title: ASC }]" },
        { "e", """{ "order": [{ "title": "DESC" }] }""", "order: [{ title: DESC }]" },
        { "e", """{ "order": { "stock": "ASC", "title": "DESC" } }""", "order: [{ stock: ASC }, { title: DESC }]" },
        { "f", "{}", "order: [{ stock: ASC }, { slug: DESC }]" },
        { "f", """{ "way": "DESC" }""", "order: [{ stock: DESC }, { slug: DESC }]" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Variables_ask_what_the_same_values_in_the_text_ask(string field, string variables, string arguments)
    {
        var isOrdered = arguments.Contains("order", StringComparison.Ordinal);
        var expected = (await database.Market.AskAsync($"{{ items(first: 100 {arguments} {(isOrdered ? "" : "order: [{ slug: ASC }]")}) {{ nodes {{ slug }} }} }}"))
            .Texts("items.nodes", "slug");

        // The one document serves all, each shape after the others.
        Assert.Equal(expected, (await database.Market.AskAsync(Used(field), variables)).Texts($"{field}.nodes", "slug"));
        Assert.Equal(expected, (await database.Market.AskAsync(Used(field), variables)).Texts($"{field}.nodes", "slug"));
    }

    [Fact]
    public async Task Requests_of_different_shapes_do_not_get_in_each_others_way()
    {
        var requests = Requests.Select(row => row.Data).ToList();
        var expected = new List<string>();
        foreach (var (field, variables, _) in requests)
        {
            expected.Add((await database.Market.AskAsync(Used(field), variables)).Json);
        }

        await Parallel.ForAsync(0, 600, TestContext.Current.CancellationToken, async (i, _) =>
        {
            var at = new Random(i).Next(requests.Count);
            var (field, variables, _) = requests[at];
            Assert.Equal(expected[at], (await database.Market.AskAsync(Used(field), variables)).Json);
        });
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task What_directives_leave_in_is_what_the_same_text_without_the_rest_asks(bool a, bool b)
    {
        const string query = """
            query($a: Boolean!, $b: Boolean!) {
              items(first: 3) {
                totalCount @include(if: $a)
                nodes {
                  slug @skip(if: $a)
                  ...Maker @include(if: $b)
                  ... @skip(if: $b) { town { slug } }
                  size @include(if: $a) { width height @skip(if: $b) }
                  marks(first: 2) @include(if: $a) { nodes @include(if: $b) { slug } pageInfo @skip(if: $b) { hasNextPage startCursor @include(if: $a) } }
                }
                edges @skip(if: $b) { cursor @include(if: $a) node { slug } }
              }
            }
            fragment Maker on Item { maker { name ... on Guild @include(if: $a) { members } kind @skip(if: $a) } slug }
            """;
        var plain = $$"""
            {
              items(first: 3) {
                {{(a ? "totalCount" : "")}}
                nodes {
                  {{(a ? "" : "slug")}}
                  {{(b ? $"maker {{ name {(a ? "... on Guild { members }" : "kind")} }} slug" : "town { slug }")}}
                  {{(a ? $"size {{ width {(b ? "" : "height")} }}" : "")}}
                  {{(a ? $"marks(first: 2) {{ {(b ? "nodes { slug }" : "pageInfo { hasNextPage startCursor }")} }}" : "")}}
                }
                {{(b ? "" : $"edges {{ {(a ? "cursor" : "")} node {{ slug }} }}")}}
              }
            }
            """;

        var answer = await database.Market.AskAsync(query, $$"""{ "a": {{(a ? "true" : "false")}}, "b": {{(b ? "true" : "false")}} }""");

        // The order of keys follows the text with all its places, so objects are compared as JSON values.
        Assert.True(
            System.Text.Json.JsonElement.DeepEquals((await database.Market.AskAsync(plain)).ThrowIfErrors().Data, answer.ThrowIfErrors().Data), answer.Json);
    }

    [Fact]
    public async Task Selections_that_directives_empty_are_empty_objects()
    {
        var answer = await database.Market.AskAsync("""
            query($no: Boolean = false) {
              items(first: 1) {
                nodes { slug @include(if: $no) }
                edges { cursor @include(if: $no) }
                pageInfo { hasNextPage @include(if: $no) }
              }
              none: items { totalCount @include(if: $no) }
              item(slug: "item-1") { size { width @include(if: $no) } maker { slug @include(if: $no) } allMarks { slug @include(if: $no) } }
            }
            """);

        Assert.Equal("""{"nodes":[{}],"edges":[{}],"pageInfo":{}}""", answer.At("items"));
        Assert.Equal("{}", answer.At("none"));
        Assert.Equal("{}", answer.At("item.size"));
        Assert.Equal("{}", answer.At("item.maker"));
    }

    [Fact]
    public async Task A_variable_with_a_default_that_is_null_in_a_non_null_place_is_the_clients_mistake()
    {
        var answer = await database.Market.AskAsync(
            "query($part: ItemFilterInput = {}) { items(where: { and: [$part] }) { nodes { slug } } }", """{ "part": null }""");

        Assert.Equal(("BAD_ARGUMENT", "items"), (answer.Error.Code, answer.Error.Path));
    }

    // A document may declare no variable that it does not use.
    private static string Used(string field)
    {
        var line = Filtered.Split('\n').Single(one => one.TrimStart().StartsWith(field + ":", StringComparison.Ordinal));
        var header = Filtered[(Filtered.IndexOf('(', StringComparison.Ordinal) + 1)..Filtered.IndexOf(") {", StringComparison.Ordinal)];
        var used = header.Split('$', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(variable => System.Text.RegularExpressions.Regex.IsMatch(line, $@"\${variable.Split(':')[0]}\b"));
        return used.Aggregate("query(", (text, variable) => $"{text}${variable.Trim().TrimEnd(',')}, ") + $") {{ {line} }}";
    }
}

public sealed class RequestShapeOnSqliteTests(SqliteMarket market) : RequestShapeTests(market), IClassFixture<SqliteMarket>;

public sealed class RequestShapeOnPostgresTests(PostgresMarket market) : RequestShapeTests(market), IClassFixture<PostgresMarket>;
