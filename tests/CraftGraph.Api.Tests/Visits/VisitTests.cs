using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Visits;

/// <summary>Visits that hold all of a group's conditions, on both databases, against the rows themselves.</summary>
public sealed class VisitTests(CorpusDatabase database)
{
    private const string ForAGroup =
        """
        query ($at: DateTime!, $after: String) {
          producers(first: 50, after: $after, where: {
            accessibility: { stepFreeEntrance: { eq: YES } }
            visits: { some: {
              languages: { some: { tag: { eq: "en" } } } isFree: { eq: true }
              groupMinimum: { lte: 12 } groupMaximum: { gte: 12 } booking: { eq: NOT_NEEDED } open: { at: $at }
            } }
          }) {
            nodes { slug }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    private const string OpenAt =
        """
        query ($at: DateTime!, $after: String) {
          visits(first: 50, after: $after, where: { open: { at: $at } }) {
            nodes { slug hours(at: $at) { isOpen } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    // A Friday morning, the same day at the hour of the prayer, a Tuesday morning, a Sunday, and a Thursday in Ramadan.
    private static readonly DateTime[] Instants =
    [
        new(2026, 1, 16, 9, 30, 0, DateTimeKind.Utc),
        new(2026, 1, 16, 12, 0, 0, DateTimeKind.Utc),
        new(2026, 1, 20, 9, 30, 0, DateTimeKind.Utc),
        new(2026, 1, 18, 9, 30, 0, DateTimeKind.Utc),
        new(2026, 2, 26, 11, 30, 0, DateTimeKind.Utc),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Facets_of_makers_count_those_that_offer_a_visit_so(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        const string Chosen = "visits: { some: { kind: { eq: SHOP } } }, receivesVisitors: { eq: true }";
        var facets = (await client.AskAsync($$"""{ producers(where: { {{Chosen}} }) { facets(keys: [VISIT_KIND, VISIT_LANGUAGE]) { values { key count } } } }"""))
            .GetProperty("producers").GetProperty("facets").EnumerateArray().Select(facet => facet.GetProperty("values").EnumerateArray().ToList()).ToList();

        Assert.Equal(4, facets[0].Count);
        foreach (var (value, condition) in facets[0].Select(value => (value, "kind: { eq: {0} }")).Concat(facets[1].Select(value => (value, "languages: { some: { slug: { eq: \"{0}\" } } }"))))
        {
            var some = condition.Replace("{0}", value.GetProperty("key").GetString(), StringComparison.Ordinal);
            var data = await client.AskAsync($$"""{ producers(where: { visits: { some: { {{some}} } }, receivesVisitors: { eq: true } }) { totalCount } }""");
            Assert.Equal(data.GetProperty("producers").GetProperty("totalCount").GetInt32(), value.GetProperty("count").GetInt32());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Conditions_hold_together_on_one_visit(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        var visits = await ReadAsync();
        var found = 0;
        foreach (var instant in Instants)
        {
            var expected = visits
                .Where(visit => visit.Producer.Accessibility?.StepFreeEntrance is AccessAnswer.Yes
                    && visit.Languages.Any(language => language.Tag == "en")
                    && visit is { PriceMinor: 0, GroupMinimum: <= 12, GroupMaximum: >= 12, Booking: BookingRequirement.NotNeeded }
                    && IsOpen(visit, instant))
                .Select(visit => visit.Producer).Distinct().OrderBy(producer => producer.Id).Select(producer => producer.Slug).ToList();
            found += expected.Count;

            Assert.Equal(expected, (await AllAsync(client, ForAGroup, "producers", instant)).Select(SlugOf));
        }

        Assert.NotEqual(0, found);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_visit_is_open_in_its_own_hours_or_else_in_its_makers(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        var visits = await ReadAsync();
        Assert.Contains(visits, visit => visit.OpeningRules.Count > 0);
        foreach (var instant in Instants)
        {
            var answered = await AllAsync(client, OpenAt, "visits", instant);

            Assert.Equal(visits.Where(visit => IsOpen(visit, instant)).Select(visit => visit.Slug), answered.Select(SlugOf));
            Assert.All(answered, visit => Assert.True(visit.GetProperty("hours").GetProperty("isOpen").GetBoolean()));
        }
    }

    [Fact]
    public async Task What_is_not_known_is_neither_yes_nor_no()
    {
        using var client = new Client(database);
        var visits = await ReadAsync();
        var data = await client.AskAsync(
            """
            {
              free: visits(where: { isFree: { eq: true } }) { totalCount }
              paid: visits(where: { isFree: { eq: false } }) { totalCount }
              unknown: visits(where: { isFree: { eq: null } }) { totalCount }
              stepped: pointsOfSale(where: { accessibility: { stepFreeEntrance: { eq: NO } } }) { totalCount }
              silent: pointsOfSale(where: { accessibility: { stepFreeEntrance: { eq: null } } }) { totalCount }
            }
            """);

        Assert.Equal(visits.Count(visit => visit.PriceMinor == 0), CountOf("free"));
        Assert.Equal(visits.Count(visit => visit.PriceMinor > 0), CountOf("paid"));
        Assert.Equal(visits.Count(visit => visit.PriceMinor is null), CountOf("unknown"));
        Assert.All(["free", "paid", "unknown", "stepped", "silent"], name => Assert.NotEqual(0, CountOf(name)));
        await using var context = database.Catalogue.CreateContext();
        Assert.Equal(await context.PointsOfSale.CountAsync(point => point.Accessibility == null, TestContext.Current.CancellationToken), CountOf("silent"));
        Assert.Equal(
            await context.PointsOfSale.CountAsync(point => point.Accessibility!.StepFreeEntrance == AccessAnswer.No, TestContext.Current.CancellationToken), CountOf("stepped"));

        int CountOf(string name) => data.GetProperty(name).GetProperty("totalCount").GetInt32();
    }

    private static string? SlugOf(JsonElement node) => node.GetProperty("slug").GetString();

    private static bool IsOpen(Visit visit, DateTime instant) =>
        OpeningHours.Of([.. visit.OpeningRules.Count > 0 ? visit.OpeningRules : visit.Producer.OpeningRules], new([]))?.At(instant).IsOpen is true;

    private async Task<List<Visit>> ReadAsync()
    {
        await using var context = database.Catalogue.CreateContext();
        return await context.Visits.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(visit => visit.OpeningRules).Include(visit => visit.Languages)
            .Include(visit => visit.Producer.OpeningRules).Include(visit => visit.Producer.Accessibility)
            .OrderBy(visit => visit.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<JsonElement>> AllAsync(Client client, string query, string list, DateTime at)
    {
        var nodes = new List<JsonElement>();
        for (string? after = null; ;)
        {
            var page = (await client.AskAsync(query, new { at, after })).GetProperty(list);
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return nodes;
            }
        }
    }
}
