using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Computed;

public abstract class ComputedFieldTests(MarketFixture database)
{
    [Fact]
    public async Task Each_object_of_a_list_has_its_own_rows_and_those_that_all_share()
    {
        var answer = await database.Market.AskAsync("{ towns(first: 100) { nodes { slug standing { makers natives populationOfAll } } } }");

        var all = database.Market.Data.Towns.Sum(town => town.Population);
        var expected = database.Market.Data.Towns.Select(town => (town.Slug, town.Makers.Count, town.Natives.Count, all)).Order();
        var answered = answer.ThrowIfErrors().Find("towns.nodes").EnumerateArray().Select(town =>
        {
            int Number(string name) => town.GetProperty("standing").GetProperty(name).GetInt32();
            return (town.GetProperty("slug").GetString()!, Number("makers"), Number("natives"), Number("populationOfAll"));
        }).Order();
        Assert.Equal(expected, answered);
    }

    [Fact]
    public async Task An_object_that_another_leads_to_is_worked_out_as_well()
    {
        var answer = await database.Market.AskAsync("{ items(first: 100, where: { town: { population: { gte: 0 } } }) { nodes { town { standing { populationOfAll } } } } }");

        var all = database.Market.Data.Towns.Sum(town => town.Population);
        var items = answer.ThrowIfErrors().Find("items.nodes").EnumerateArray().ToList();
        Assert.True(items.Count > 1);
        Assert.All(items, item => Assert.Equal(all, item.GetProperty("town").GetProperty("standing").GetProperty("populationOfAll").GetInt32()));
    }
}

public sealed class ComputedFieldOnSqliteTests(SqliteMarket market) : ComputedFieldTests(market), IClassFixture<SqliteMarket>;

public sealed class ComputedFieldOnPostgresTests(PostgresMarket market) : ComputedFieldTests(market), IClassFixture<PostgresMarket>;
