using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Data;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.Data.Providers;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Hours;

public sealed class OpenConditionTests(CorpusDatabase database)
{
    private const string OpenAt =
        """
        query ($at: DateTime!, $after: String) {
          pointsOfSale(first: 100, after: $after, where: { open: { at: $at } }) {
            nodes { slug hours(at: $at) { isOpen } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Places_are_open_in_SQL_exactly_when_their_hours_say_so(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        await using var context = database.Catalogue.CreateContext();
        var places = await context.PointsOfSale.AsNoTracking().Include(point => point.OpeningRules).OrderBy(point => point.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
        var hours = places.Select(point => (point.Slug, Hours: OpeningHours.Of([.. point.OpeningRules], new([])))).ToList();
        var counts = new List<int>();

        foreach (var instant in Instants())
        {
            var expected = hours.Where(place => place.Hours?.At(instant).IsOpen == true).Select(place => place.Slug).ToList();
            var answered = new List<string>();
            for (string? after = null; ;)
            {
                var page = (await client.AskAsync(OpenAt, new { at = instant, after })).GetProperty("pointsOfSale");
                Assert.All(page.GetProperty("nodes").EnumerateArray(), point => Assert.True(point.GetProperty("hours").GetProperty("isOpen").GetBoolean()));
                answered.AddRange(page.GetProperty("nodes").EnumerateArray().Select(point => point.GetProperty("slug").GetString()!));
                after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
                if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                {
                    break;
                }
            }

            Assert.Equal(expected, answered);
            counts.Add(expected.Count);
        }

        Assert.True(counts.Distinct().Count() > 5);
    }

    [Fact]
    public async Task An_announced_Ramadan_goes_before_the_computed_one()
    {
        using var folder = new TemporaryFolder();
        var catalogue = new SqliteCatalogueDatabase($"Data Source={Path.Combine(folder.Path, "catalogue.db")};Pooling=False", TimeProvider.System);
        catalogue.Prepare(new CatalogueOptions { DemonstrationProducts = 0 }, TestContext.Current.CancellationToken);
        await using (var context = catalogue.CreateContext())
        {
            var point = await context.PointsOfSale.SingleAsync(point => point.Slug == "place-seffarine", TestContext.Current.CancellationToken);
            point.OpeningRules.Add(new() { Slug = "week", Calendar = OpeningCalendar.Weekly, IsOpen = true, Opens = 540, Closes = 1080 });
            point.OpeningRules.Add(new() { Slug = "ramadan", Calendar = OpeningCalendar.Ramadan, IsOpen = true, Opens = 600, Closes = 900 });
            context.Ramadans.Add(new() { HijriYear = 1447, FirstDay = new(2026, 2, 19), LastDay = new(2026, 3, 20) });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var client = new Client(new SqliteEntityStore(catalogue.CreateContext, connections: 1));

        Assert.Equal((true, "WEEKLY"), await AskAsync("2026-02-18T09:30:00Z"));
        Assert.Equal((false, "RAMADAN"), await AskAsync("2026-02-19T09:30:00Z"));
        Assert.Equal((false, "RAMADAN"), await AskAsync("2026-03-20T09:30:00Z"));
        Assert.Equal((true, "WEEKLY"), await AskAsync("2026-03-21T09:30:00Z"));

        async Task<(bool IsOpen, string? Calendar)> AskAsync(string at)
        {
            var data = await client.AskAsync(
                "query ($at: DateTime!) { pointsOfSale(where: { open: { at: $at } }) { totalCount } pointOfSale(slug: \"place-seffarine\") { hours(at: $at) { isOpen calendar } } }",
                new { at });
            var hours = data.GetProperty("pointOfSale").GetProperty("hours");
            Assert.Equal(hours.GetProperty("isOpen").GetBoolean() ? 1 : 0, data.GetProperty("pointsOfSale").GetProperty("totalCount").GetInt32());
            return (hours.GetProperty("isOpen").GetBoolean(), hours.GetProperty("calendar").GetString());
        }
    }

    [Theory]
    [InlineData("{ pointsOfSale { nodes { hours(at: \"1999-12-31T23:59:59Z\") { isOpen } } } }", "\"at\" must be in the years 2000 to 2200; it is in 1999.")]
    [InlineData("{ pointsOfSale(where: { open: { at: \"2201-01-01T00:00:00Z\" } }) { totalCount } }", "\"at\" must be in the years 2000 to 2200; it is in 2201.")]
    public async Task An_instant_of_another_century_is_refused(string query, string message)
    {
        using var client = new Client(database);

        Assert.Equal(("BAD_ARGUMENT", message, "pointsOfSale"), await client.FailAsync(query));
    }

    [Theory]
    [InlineData("{ pointsOfSale(where: { open: null }) { totalCount } }", "where.open")]
    [InlineData("{ pointsOfSale(where: { open: { at: null } }) { totalCount } }", "where.open.at")]
    public async Task A_null_condition_is_refused_with_its_path(string query, string path)
    {
        using var client = new Client(database);

        var (code, message, _) = await client.FailAsync(query);

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.StartsWith($"\"{path}\"", message, StringComparison.Ordinal);
    }

    // Around both changes of the clocks, the ends of Ramadan, Fridays, a feast and the ends of seasons.
    private static IEnumerable<DateTime> Instants()
    {
        DateOnly[] days = [new(2026, 2, 14), new(2026, 2, 15), new(2026, 2, 17), new(2026, 2, 18), new(2026, 3, 6), new(2026, 3, 19), new(2026, 3, 20), new(2026, 3, 22), new(2026, 7, 30), new(2026, 11, 1)];
        return days.SelectMany(day => Enumerable.Range(0, 8).Select(part => day.ToDateTime(new TimeOnly(part * 3, (part * 17) % 60, 30), DateTimeKind.Utc)));
    }
}
