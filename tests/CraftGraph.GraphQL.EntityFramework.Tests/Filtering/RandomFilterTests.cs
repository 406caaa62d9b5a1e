using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using CraftGraph.GraphQL.EntityFramework.Tests.Oracle;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Filtering;

public abstract class RandomFilterTests(MarketFixture database)
{
    private const int ConditionsForASeed = 40;

    [Theory]
    [InlineData("Item", "items", 1)]
    [InlineData("Item", "items", 2)]
    [InlineData("Item", "items", 3)]
    [InlineData("Item", "items", 4)]
    [InlineData("Maker", "makers", 5)]
    [InlineData("Town", "towns", 6)]
    [InlineData("Award", "awards", 7)]
    [InlineData("Mark", "marks", 8)]
    public async Task Random_conditions_find_the_rows_that_the_same_question_finds_in_memory(string type, string list, int seed)
    {
        var market = database.Market;
        var vocabulary = Vocabulary.Of(market.Data);
        var conditions = new RandomConditions(vocabulary, seed);
        var field = type == "Award" ? "rowId" : "slug";
        for (var i = 0; i < ConditionsForASeed; i++)
        {
            var condition = conditions.OnObject(type, depth: i % 4);
            var expected = vocabulary.Rows[type].Where(row => condition.Holds?.Invoke(row) ?? true).Select(KeyOf).Order(StringComparer.Ordinal).ToList();

            var selection = $"totalCount nodes {{ key: {field} }}";
            var answer = i % 2 == 0
                ? await market.AskAsync(
                    $"query($where: {type}FilterInput) {{ list: {list}(first: 100, where: $where) {{ {selection} }} }}",
                    $"{{ \"where\": {InputText.ToJson(condition.Input)} }}")
                : await market.AskAsync($"{{ list: {list}(first: 100, where: {InputText.ToLiteral(condition.Input)}) {{ {selection} }} }}");

            Assert.True(market.Bugs.Count == 0, $"{InputText.ToJson(condition.Input)}: {market.Bugs.FirstOrDefault()}");
            var found = answer.ThrowIfErrors().Find("list.nodes").EnumerateArray().Select(node => node.GetProperty("key").ToString());
            Assert.True(
                expected.SequenceEqual(found.Order(StringComparer.Ordinal)),
                $"{InputText.ToJson(condition.Input)}\nexpected {string.Join(' ', expected)}\nfound {string.Join(' ', found.Order(StringComparer.Ordinal))}");
            Assert.Equal(expected.Count, answer.Find("list.totalCount").GetInt32());
        }
    }

    private static string KeyOf(object row) => row is Award award ? $"{award.Id}" : ((Row)row).Slug;
}

public sealed class RandomFilterOnSqliteTests(SqliteMarket market) : RandomFilterTests(market), IClassFixture<SqliteMarket>;

public sealed class RandomFilterOnPostgresTests(PostgresMarket market) : RandomFilterTests(market), IClassFixture<PostgresMarket>;
