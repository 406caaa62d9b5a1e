using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;
using CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Outputs;

public abstract class TiedListTests(MarketFixture database)
{
    [Theory]
    [InlineData(null)]
    [InlineData(2000)]
    [InlineData(2003)]
    public async Task What_ties_lead_to_comes_once_and_in_the_order_asked(int? since)
    {
        var answer = await database.Market.AskAsync(
            "query ($since: Int) { items(first: 100, order: [{ rowId: ASC }]) { nodes { awardedMarks(since: $since, order: [{ label: DESC }]) { slug label } } } }",
            JsonSerializer.Serialize(new { since }));

        var nodes = answer.ThrowIfErrors().Find("items.nodes").EnumerateArray().ToList();
        var hasRepeats = false;
        foreach (var (item, node) in database.Market.Data.Items.Zip(nodes))
        {
            var ties = Ties(item, since ?? YearArgument.Year).ToList();
            var marks = ties.Select(award => award.Mark).Distinct().ToList();
            hasRepeats |= marks.Count < ties.Count;
            var expected = marks.OrderByDescending(mark => mark.Label, StringComparer.Ordinal).ThenByDescending(mark => mark.Id).Select(mark => mark.Slug);
            Assert.Equal(expected, node.GetProperty("awardedMarks").EnumerateArray().Select(mark => mark.GetProperty("slug").GetString()));
        }

        Assert.True(hasRepeats);
    }

    [Theory]
    [InlineData("some")]
    [InlineData("none")]
    [InlineData("all")]
    public async Task Conditions_hold_for_what_ties_lead_to(string quantifier)
    {
        var label = database.Market.Data.Marks[0].Label;

        var answer = await database.Market.AskAsync(
            $"query ($label: String!) {{ items(first: 100, where: {{ awardedMarks: {{ {quantifier}: {{ label: {{ eq: $label }} }} }} }}) {{ nodes {{ slug }} }} }}",
            JsonSerializer.Serialize(new { label }));

        var expected = database.Market.Data.Items.Where(item =>
        {
            var labels = Ties(item, YearArgument.Year).Select(award => award.Mark.Label).ToList();
            return quantifier switch { "some" => labels.Contains(label), "none" => !labels.Contains(label), _ => labels.TrueForAll(one => one == label) };
        }).Select(item => item.Slug).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), answer.Texts("items.nodes", "slug").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Award> Ties(Item item, int since) => item.Maker.Awards.Where(award => award.Year >= since || award.Until == item.Made);
}

public sealed class TiedListOnSqliteTests(SqliteMarket market) : TiedListTests(market), IClassFixture<SqliteMarket>;

public sealed class TiedListOnPostgresTests(PostgresMarket market) : TiedListTests(market), IClassFixture<PostgresMarket>;
