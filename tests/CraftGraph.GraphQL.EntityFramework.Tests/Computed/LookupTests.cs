using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Tests.Market;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Computed;

public abstract class LookupTests(MarketFixture database)
{
    private static readonly Lookup<Town> Towns = new(
        (Town town, IEnumerable<string> slugs, int least) => slugs.Contains(town.Slug) && town.Population >= least,
        town => town.Slug,
        town => town.Nickname,
        town => (long)town.Population);

    [Fact]
    public void Rows_are_those_that_meet_the_condition_with_the_values_of_each_question()
    {
        var all = database.Market.Data.Towns;
        var middle = all.Select(town => town.Population).Order().ElementAt(all.Count / 2);
        foreach (var (slugs, least) in new[] { (all.Select(town => town.Slug), middle), (all.Take(2).Select(town => town.Slug), 0), ([], 0) })
        {
            string[] asked = [.. slugs];
            var rows = Towns.Read(database.Market.Store, [asked, least], row => (row.Text(0), row.Text(1), row.Long(2)));

            var expected = all.Where(town => asked.Contains(town.Slug) && town.Population >= least).Select(town => ((string?)town.Slug, town.Nickname, (long?)town.Population));
            Assert.Equal(expected.Order(), rows.Order());
        }
    }

    [Fact]
    public void Questions_of_many_threads_do_not_disturb_each_other()
    {
        var towns = database.Market.Data.Towns;
        Parallel.For(0, 200, i =>
        {
            var town = towns[i % towns.Count];
            Assert.Equal([town.Population], Towns.Read(database.Market.Store, [new[] { town.Slug }, 0], row => row.Integer(2)!.Value));
        });
    }
}

public sealed class LookupOnSqliteTests(SqliteMarket market) : LookupTests(market), IClassFixture<SqliteMarket>;

public sealed class LookupOnPostgresTests(PostgresMarket market) : LookupTests(market), IClassFixture<PostgresMarket>;
