using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Schedules;

/// <summary>Lists of occurrences, on both databases, and against libraries that know nothing of them.</summary>
public sealed class OccurrenceTests(CorpusDatabase database)
{
    private const string Page =
        """
        query ($from: Date, $to: Date, $after: String) {
          occurrences(first: 7, from: $from, to: $to, after: $after) {
            totalCount
            nodes { slug startsAt }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    private const string Rules =
        """
        query ($after: String) {
          schedules(first: 50, after: $after) {
            nodes {
              slug
              recurrences { frequency interval firstDay lastDay weekday weekOfMonth days startTime endTime }
              changes(first: 100) { nodes { day kind newDay startTime endTime } }
              occurrences(first: 100, from: "2025-12-01", to: "2026-08-31", where: { status: { neq: CANCELLED } }) { nodes { startsAt endsAt } }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    // Libraries may not know yet that clocks are not moved any more from September 2026 on.
    private const string FirstDay = "2025-12-01";
    private const string LastDay = "2026-08-31";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_on_at_an_instant_has_begun_and_is_not_over(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        await using var context = database.Catalogue.CreateContext();
        var found = new List<int>();

        // A Friday in a fair, the minute at which a souk opens, and a night.
        foreach (var instant in (DateTime[])[new(2026, 4, 10, 11, 0, 0, DateTimeKind.Utc), new(2026, 3, 5, 7, 0, 0, DateTimeKind.Utc), new(2026, 5, 9, 2, 15, 0, DateTimeKind.Utc)])
        {
            var expected = context.Occurrences.Where(occurrence => occurrence.StartsAt <= instant && occurrence.EndsAt > instant)
                .OrderBy(occurrence => occurrence.StartsAt).ThenBy(occurrence => occurrence.Id).Select(occurrence => occurrence.Slug).ToList();
            var slugs = new List<string>();
            for (string? after = null; ;)
            {
                var page = (await client.AskAsync(
                    "query ($at: DateTime!, $after: String) { occurrences(first: 4, at: $at, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }",
                    new { at = instant, after })).GetProperty("occurrences");
                slugs.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!));
                Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
                after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
                if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                {
                    break;
                }
            }

            Assert.Equal(expected, slugs);
            found.Add(slugs.Count);
        }

        Assert.True(found[0] > 4 && found[1] > 0, string.Join(", ", found));
    }

    [Fact]
    public async Task An_instant_of_which_occurrences_are_not_known_is_refused()
    {
        using var client = new Client(database);

        var (code, message, path) = await client.FailAsync("""{ occurrences(at: "2031-01-01T00:00:00Z") { totalCount } }""");

        Assert.Equal(("BAD_ARGUMENT", "occurrences"), (code, path));
        Assert.StartsWith("\"at\" must be from ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Occurrences_are_those_that_rrule_and_luxon_find()
    {
        using var client = new Client(database);
        var schedules = new List<JsonElement>();
        for (string? after = null; ;)
        {
            var page = (await client.AskAsync(Rules, new { after })).GetProperty("schedules");
            schedules.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                break;
            }
        }

        var answers = await NodeRunner.RunAsync(
            "occurrences.mjs",
            schedules.Select(schedule => new
            {
                zone = MoroccanTime.ZoneId,
                from = FirstDay,
                to = LastDay,
                recurrences = schedule.GetProperty("recurrences"),
                changes = schedule.GetProperty("changes").GetProperty("nodes"),
            }),
            TestContext.Current.CancellationToken);

        var offsets = new HashSet<TimeSpan>();
        foreach (var (schedule, answer) in schedules.Zip(answers))
        {
            var occurrences = schedule.GetProperty("occurrences").GetProperty("nodes");
            Assert.Equal($"{schedule.GetProperty("slug")} {answer.GetRawText()}", $"{schedule.GetProperty("slug")} {occurrences.GetRawText()}");
            foreach (var start in occurrences.EnumerateArray().Select(one => one.GetProperty("startsAt").GetDateTime().ToUniversalTime()))
            {
                offsets.Add(MoroccanTime.ToLocal(start) is var local ? local.Day.ToDateTime(TimeOnly.MinValue.AddMinutes(local.Minute)) - start : default);
            }
        }

        Assert.True(schedules.Count > 100);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromHours(1)], offsets.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_walk_by_pages_gives_each_once_by_start(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        var seen = new List<(DateTime StartsAt, string Slug)>();
        int total;
        for (string? after = null; ;)
        {
            var page = (await client.AskAsync(Page, new { from = "2026-07-20", to = "2026-08-05", after })).GetProperty("occurrences");
            total = page.GetProperty("totalCount").GetInt32();
            seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(one => (one.GetProperty("startsAt").GetDateTime(), one.GetProperty("slug").GetString()!)));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                break;
            }
        }

        Assert.Equal(total, seen.Count);
        Assert.Equal(total, seen.DistinctBy(one => one.Slug).Count());
        Assert.Equal(seen.Select(one => one.StartsAt).Order(), seen.Select(one => one.StartsAt));

        // Ties were walked over, and some had begun before.
        Assert.True(seen.DistinctBy(one => one.StartsAt).Count() < seen.Count - 20);
        Assert.Contains(seen, one => one.StartsAt < new DateTime(2026, 7, 19, 23, 0, 0, DateTimeKind.Utc));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Unless_days_are_given_it_is_what_is_on_today_and_later(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        var data = await client.AskAsync(
            """
            {
              unasked: occurrences(first: 100) { totalCount nodes { slug } }
              asked: occurrences(first: 100, from: "2026-01-15", to: "2027-01-31") { totalCount nodes { slug } }
              backward: occurrences(last: 1, to: "2026-01-31") { nodes { firstDay } }
              descending: occurrences(first: 1, to: "2026-01-31", order: [{ startsAt: DESC }]) { nodes { firstDay } }
            }
            """);

        Assert.Equal(data.GetProperty("asked").GetRawText(), data.GetProperty("unasked").GetRawText());
        Assert.Contains("fair-maison-objet-2026", data.GetProperty("unasked").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(data.GetProperty("backward").GetRawText(), data.GetProperty("descending").GetRawText());
    }

    [Theory]
    [InlineData("""from: "2025-11-30" """, "\"from\" must be from 2025-12-01 to 2027-01-31, for which occurrences are known now; it is 2025-11-30.")]
    [InlineData("""from: "2027-02-01" """, "\"from\" must be from 2025-12-01 to 2027-01-31")]
    [InlineData("""to: "2027-02-01" """, "\"to\" must be from 2025-12-01 to 2027-01-31")]
    [InlineData("""to: "2026-01-14" """, "\"to\" must not be before \"from\", which is 2026-01-15; it is 2026-01-14.")]
    [InlineData("""from: "2026-05-02", to: "2026-05-01" """, "\"to\" must not be before \"from\", which is 2026-05-02; it is 2026-05-01.")]
    [InlineData("""from: "0001-01-01" """, "\"from\" must be from")]
    [InlineData("""to: "9999-12-31" """, "\"to\" must be from")]
    public async Task Days_that_are_not_known_are_refused(string arguments, string message)
    {
        using var client = new Client(database);

        var (code, text, path) = await client.FailAsync($"{{ occurrences({arguments}) {{ nodes {{ slug }} }} }}");

        Assert.Equal(("BAD_ARGUMENT", "occurrences"), (code, path));
        Assert.StartsWith(message, text, StringComparison.Ordinal);
    }
}
