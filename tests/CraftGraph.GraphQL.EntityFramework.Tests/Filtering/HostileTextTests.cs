using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Filtering;

public abstract class HostileTextTests(MarketFixture database)
{
    private static readonly string[] Texts =
    [
        "", "'", "''", "\"", "`", "%", "_", "\\", "\\%", "[a]", "*", "?", "a' OR '1'='1", "'; DROP TABLE Item; --", "/* x */", "@P0", "$P0", ":P0", "?1",
        "NEAR", "a AND b", "col:x", "\u0000", "a\u0000b", "\u0000%", "\uFEFF", "\u202E", "𝔄", "🧶", "زَرْبِيَّة", "\r\n", "\u0085", "%00", "&amp;", "{\"a\":1}",
    ];

    [Fact]
    public async Task Every_text_finds_itself_and_nothing_else_by_every_operation()
    {
        using var market = database.Create(items: Texts.Length);
        using (var context = market.CreateContext())
        {
            foreach (var (item, text) in context.Set<Item>().OrderBy(item => item.Id).AsEnumerable().Zip(Texts))
            {
                item.Title = IsStorable(text) ? $"«{text}»" : "";
            }

            context.SaveChanges();
        }

        for (var i = 0; i < Texts.Length; i++)
        {
            var whole = JsonSerializer.Serialize($"«{Texts[i]}»");
            foreach (var condition in new[] { $"\"eq\": {whole}", $"\"in\": [{whole}]", $"\"contains\": {whole}", $"\"startsWith\": {whole}", $"\"endsWith\": {whole}" })
            {
                if (!IsStorable(Texts[i]))
                {
                    Assert.Empty((await market.AskAsync(
                        "query($where: ItemFilterInput) { items(where: $where) { nodes { slug } } }", $"{{ \"where\": {{ \"title\": {{ {condition} }} }} }}")).Texts("items.nodes", "slug"));
                    continue;
                }

                // SQLite counts the characters of a text up to the first zero.
                if (condition.Contains("endsWith", StringComparison.Ordinal) && Texts[i].Contains('\0', StringComparison.Ordinal))
                {
                    continue;
                }

                var answer = await market.AskAsync(
                    "query($where: ItemFilterInput) { items(where: $where) { nodes { slug title } } }", $"{{ \"where\": {{ \"title\": {{ {condition} }} }} }}");
                Assert.True(answer.Texts("items.nodes", "slug") is [var only] && only == $"item-{i}", $"{condition}: {answer.Json}");
                Assert.Equal($"«{Texts[i]}»", answer.Find("items.nodes.0.title").GetString());
            }

            var text = JsonSerializer.Serialize(Texts[i]);
            (await market.AskAsync("query($slug: String) { item(slug: $slug) { slug } }", $"{{ \"slug\": {text} }}")).ThrowIfErrors();
            var refused = await market.AskAsync("query($text: String) { items(after: $text) { nodes { slug } } }", $"{{ \"text\": {text} }}");
            Assert.Equal("CURSOR_INVALID", refused.Error.Code);
            Assert.Equal("ID_INVALID", (await market.AskAsync("query($text: ID!) { node(id: $text) { id } }", $"{{ \"text\": {text} }}")).Error.Code);
        }

        Assert.Empty(market.Bugs);
        Assert.Equal($"{Texts.Length}", (await market.AskAsync("{ items { totalCount } }")).At("items.totalCount"));
    }

    // No text in PostgreSQL has the character zero.
    private bool IsStorable(string text) => database.Provider is Provider.Sqlite || !text.Contains('\0', StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public async Task A_list_of_values_is_one_parameter_however_long(int count)
    {
        using var market = database.Create(items: 30);
        const string query = """
            query($slugs: [String!], $stocks: [Int!], $grades: [Grade!], $widths: [Float!]) {
              slugs: items(first: 100, where: { slug: { in: $slugs } }) { totalCount }
              others: items(first: 100, where: { slug: { nin: $slugs } }) { totalCount }
              stocks: items(first: 100, where: { stock: { in: $stocks } }) { totalCount }
              grades: items(first: 100, where: { grade: { in: $grades } }) { totalCount }
              finishes: items(first: 100, where: { finish: { in: $grades } }) { totalCount }
              widths: items(first: 100, where: { width: { in: $widths } }) { totalCount }
            }
            """;
        string List(Func<int, string> item) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(item))}]";
        var answer = await market.AskAsync(query, $$"""
            { "slugs": {{List(i => $"\"item-{i}\"")}}, "stocks": {{List(i => $"{i}")}}, "grades": {{List(i => i % 2 == 0 ? "\"PLAIN\"" : "\"FINE\"")}},
              "widths": {{List(i => $"{i}.5")}} }
            """);

        Grade[] grades = count == 0 ? [] : count == 1 ? [Grade.Plain] : [Grade.Plain, Grade.Fine];
        var items = market.Data.Items;
        Assert.Equal($"{Math.Min(count, 30)}", answer.At("slugs.totalCount"));
        Assert.Equal($"{30 - Math.Min(count, 30)}", answer.At("others.totalCount"));
        Assert.Equal($"{items.Count(item => item.Stock < count)}", answer.At("stocks.totalCount"));
        Assert.Equal($"{items.Count(item => grades.Contains(item.Grade))}", answer.At("grades.totalCount"));
        Assert.Equal($"{items.Count(item => item.Finish is { } finish && grades.Contains(finish))}", answer.At("finishes.totalCount"));
    }
}

public sealed class HostileTextOnSqliteTests(SqliteMarket market) : HostileTextTests(market), IClassFixture<SqliteMarket>;

public sealed class HostileTextOnPostgresTests(PostgresMarket market) : HostileTextTests(market), IClassFixture<PostgresMarket>;
