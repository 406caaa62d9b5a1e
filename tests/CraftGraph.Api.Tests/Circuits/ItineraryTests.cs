using System.Text.Json;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Data;
using CraftGraph.Data.Model;
using CraftGraph.Data.Providers;
using CraftGraph.GraphQL.EntityFramework.Postgres;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.Tests.Postgres;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Circuits;

/// <summary>Itineraries, against somebody who walks them minute by minute with the system's own time zone database.</summary>
public sealed class ItineraryTests : IDisposable
{
    private const string Ask =
        """
        query ($slug: String!, $departure: DateTime!, $start: Int, $reverse: Boolean, $travelHours: TravelHoursInput) {
          circuit(slug: $slug) {
            stops { position dwellMinutes leg { minutes routeMeters } pointOfSale { slug } }
            itinerary(departure: $departure, start: $start, reverse: $reverse, travelHours: $travelHours) {
              departure end routeMeters travelMinutes visitMinutes minutes feasible
              obstacles { position }
              stops {
                position slug arrival departure dwellMinutes restMinutes opening
                leg { minutes routeMeters }
                hours { at isOpen reason { value } }
              }
            }
          }
        }
        """;

    private static readonly TimeZoneInfo Morocco = TimeZoneInfo.FindSystemTimeZoneById("Africa/Casablanca");

    // By arithmetic Ramadan is from 18 February to 19 March 2026; clocks go back on 15 February and forward on 22 March. Place R'Cif is not known.
    private static readonly Dictionary<string, Func<DateTime, bool>> Hours = new()
    {
        ["ensemble-artisanal-fes"] = local => local.Hour is >= 9 and < 18,
        ["complexe-artisanal-sefrou"] = local => IsRamadan(local) ? local.Hour is >= 10 and < 15 : local.Hour is (>= 9 and < 12) or (>= 14 and < 18),
        ["complexe-artisanal-boulemane"] = local => local.DayOfWeek is not DayOfWeek.Sunday && local.Hour is >= 8 and < 17,
        ["ensemble-artisanal-azrou"] = local => local.Hour is >= 9 and < 18 && !(local.DayOfWeek is DayOfWeek.Friday && local.Hour is >= 12 and < 15),
        ["complexe-artisanal-meknes"] = local => local.Hour is >= 9 and < 20,
        ["place-el-hedim"] = local => local.Hour is >= 16 or < 1,
    };

    private readonly TemporaryFolder _folder = new();
    private TemporaryDatabase? _server;

    public void Dispose()
    {
        _server?.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_minute_of_an_itinerary_is_as_somebody_lives_it(bool onPostgres)
    {
        using var client = await OpenAsync(onPostgres);
        var seen = new HashSet<string>();
        foreach (var (departure, travelHours, start, reverse) in Requests())
        {
            var hours = travelHours is { } given ? new { from = $"{given.From:HH:mm:ss}", until = $"{given.Until:HH:mm:ss}" } : null;
            var circuit = (await client.AskAsync(Ask, new { slug = "middle-atlas-wool-and-buttons", departure, start, reverse, travelHours = hours })).GetProperty("circuit");
            var itinerary = circuit.GetProperty("itinerary");

            var expected = Live(circuit.GetProperty("stops"), departure, travelHours, start, reverse);

            var stops = itinerary.GetProperty("stops").EnumerateArray().ToList();
            Assert.Equal(expected, stops.Select(Visit.Of));
            Assert.Equal(departure, itinerary.GetProperty("departure").GetDateTime());
            Assert.Equal(expected[^1].Departure, itinerary.GetProperty("end").GetDateTime());
            Assert.Equal((expected[^1].Departure - departure).TotalMinutes, itinerary.GetProperty("minutes").GetInt32());
            Assert.Equal(
                itinerary.GetProperty("minutes").GetInt32(),
                itinerary.GetProperty("travelMinutes").GetInt32() + itinerary.GetProperty("visitMinutes").GetInt32() + expected.Sum(visit => visit.Rest));
            Assert.Equal(
                expected.Where(visit => visit.Opening is "CLOSED" or "CLOSES_DURING_VISIT").Select(visit => visit.Position),
                itinerary.GetProperty("obstacles").EnumerateArray().Select(stop => stop.GetProperty("position").GetInt32()));
            Assert.Equal(
                expected.Any(visit => visit.Opening is "CLOSED" or "CLOSES_DURING_VISIT") ? "False" : expected.Any(visit => visit.Opening is "UNKNOWN") ? "" : "True",
                itinerary.GetProperty("feasible").ToString());
            Assert.All(stops, stop => Assert.Equal(
                stop.GetProperty("opening").GetString() is "UNKNOWN" ? null : stop.GetProperty("arrival").GetString(),
                stop.GetProperty("hours") is { ValueKind: JsonValueKind.Object } known ? known.GetProperty("at").GetString() : null));
            seen.UnionWith([.. expected.Select(visit => visit.Opening), expected.Any(visit => visit.Rest > 0) ? "rests" : "no rest", "feasible: " + itinerary.GetProperty("feasible")]);
        }

        Assert.Empty(((string[])["OPEN", "CLOSED", "CLOSES_DURING_VISIT", "rests", "no rest", "feasible: True", "feasible: False"]).Except(seen));
    }

    [Fact]
    public async Task Where_no_stop_is_known_to_be_closed_unknown_hours_leave_it_open_whether_it_is_feasible()
    {
        using var client = await OpenAsync(onPostgres: false);

        var unknown = await AskAsync("fes-workshops-outside-the-walls", "2026-05-06T10:00:00Z");
        var closed = await AskAsync("fes-workshops-outside-the-walls", "2026-05-06T03:00:00Z");

        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("feasible").ValueKind);
        Assert.Empty(unknown.GetProperty("obstacles").EnumerateArray());
        Assert.Equal(["OPEN", "UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN"], unknown.GetProperty("stops").EnumerateArray().Select(stop => stop.GetProperty("opening").GetString()));
        Assert.False(closed.GetProperty("feasible").GetBoolean());
        Assert.Equal(1, Assert.Single(closed.GetProperty("obstacles").EnumerateArray()).GetProperty("position").GetInt32());

        async Task<JsonElement> AskAsync(string slug, string departure) =>
            (await client.AskAsync(Ask, new { slug, departure })).GetProperty("circuit").GetProperty("itinerary");
    }

    [Fact]
    public async Task A_closed_stop_says_why_and_when_it_opens()
    {
        using var client = await OpenAsync(onPostgres: false);

        // A Friday at 12:30, by clocks an hour ahead of UTC.
        var data = await client.AskAsync(
            "{ circuit(slug: \"middle-atlas-wool-and-buttons\") { itinerary(start: 4, departure: \"2026-05-08T11:30:59Z\") { feasible obstacles { slug opening hours { calendar reason { value } nextChange } } } } }");

        var stop = Assert.Single(data.GetProperty("circuit").GetProperty("itinerary").GetProperty("obstacles").EnumerateArray().Take(1));
        Assert.Equal(("ensemble-artisanal-azrou", "CLOSED"), (stop.GetProperty("slug").GetString(), stop.GetProperty("opening").GetString()));
        Assert.Equal("Friday prayer", stop.GetProperty("hours").GetProperty("reason").GetProperty("value").GetString());
        Assert.Equal("2026-05-08T14:00:00Z", stop.GetProperty("hours").GetProperty("nextChange").GetString());
    }

    [Theory]
    [InlineData("fes-funduqs", 11)]
    [InlineData("fes-official-palais", 1)]
    public async Task There_is_no_itinerary_where_there_is_no_stop_to_begin_at(string slug, int start)
    {
        using var client = await OpenAsync(onPostgres: false);

        var circuit = (await client.AskAsync(Ask, new { slug, start, departure = "2026-05-06T09:00:00Z" })).GetProperty("circuit");

        Assert.Equal(JsonValueKind.Null, circuit.GetProperty("itinerary").ValueKind);
    }

    [Theory]
    [InlineData("departure: \"1999-12-31T00:00:00Z\"", "\"departure\" must be in the years 2000 to 2200; it is in 1999.")]
    [InlineData("departure: \"2026-05-06T09:00:00Z\", start: 0", "\"start\" must be from 1 to 100; it is 0.")]
    [InlineData("departure: \"2026-05-06T09:00:00Z\", start: 101", "\"start\" must be from 1 to 100; it is 101.")]
    [InlineData("departure: \"2026-05-06T09:00:00Z\", travelHours: { from: \"18:00:00\", until: \"18:00:59\" }", "\"travelHours.until\" must be later than \"travelHours.from\"; they are 18:00 and 18:00.")]
    public async Task A_request_that_cannot_be_is_refused(string arguments, string message)
    {
        using var client = await OpenAsync(onPostgres: false);

        Assert.Equal(("BAD_ARGUMENT", message, "circuits"), await client.FailAsync($"{{ circuits {{ nodes {{ itinerary({arguments}) {{ minutes }} }} }} }}"));
    }

    // Before, on and after both changes of the clocks, in Ramadan, on Fridays and Sundays, by day and by night.
    private static IEnumerable<(DateTime Departure, (TimeOnly From, TimeOnly Until)? TravelHours, int? Start, bool Reverse)> Requests()
    {
        DateOnly[] days = [new(2026, 2, 13), new(2026, 2, 14), new(2026, 2, 15), new(2026, 2, 20), new(2026, 3, 20), new(2026, 3, 21), new(2026, 5, 6), new(2026, 5, 10)];
        (TimeOnly, TimeOnly)?[] hours = [null, (new(9, 0), new(18, 0)), (new(10, 30), new(12, 0))];
        foreach (var day in days)
        {
            for (var hour = 0; hour < 24; hour += 3)
            {
                yield return (day.ToDateTime(new(hour, (hour * 7) % 60), DateTimeKind.Utc), hours[hour / 3 % 3], null, false);
            }

            yield return (day.ToDateTime(new(8, 0), DateTimeKind.Utc), hours[1], null, false);
            yield return (day.ToDateTime(new(8, 30), DateTimeKind.Utc), hours[1], 4, false);
            yield return (day.ToDateTime(new(8, 30), DateTimeKind.Utc), hours[1], null, true);
            yield return (day.ToDateTime(new(15, 30), DateTimeKind.Utc), null, 3, true);
        }
    }

    private static List<Visit> Live(JsonElement circuit, DateTime departure, (TimeOnly From, TimeOnly Until)? travelHours, int? start, bool reverse)
    {
        var stops = circuit.EnumerateArray().ToList();
        var first = start ?? (reverse ? stops.Count : 1);
        var last = reverse ? 1 : stops.Count;
        var step = reverse ? -1 : 1;
        var (visits, now) = (new List<Visit>(), departure);
        for (var position = first; ; position += step)
        {
            var stop = stops[position - 1];
            var (slug, dwell) = (stop.GetProperty("pointOfSale").GetProperty("slug").GetString()!, stop.GetProperty("dwellMinutes").GetInt32());
            var arrival = now;
            string? opening = null;
            for (var minute = 0; minute < dwell; minute++, now = now.AddMinutes(1))
            {
                opening ??= !Hours.TryGetValue(slug, out var isOpen) ? "UNKNOWN" : isOpen(Clock(now)) ? null : minute == 0 ? "CLOSED" : "CLOSES_DURING_VISIT";
            }

            visits.Add(new(position, arrival, now, 0, opening ?? "OPEN"));
            if (position == last)
            {
                return visits;
            }

            // The leg between two stops is that of the one with the greater number.
            var leg = stops[Math.Max(position, position + step) - 1].GetProperty("leg").GetProperty("minutes").GetInt32();
            var next = stops[position + step - 1].GetProperty("dwellMinutes").GetInt32();
            if (travelHours is { } hours)
            {
                for (; !CanSetOff(now, leg + next, hours); now = now.AddMinutes(1))
                {
                    visits[^1] = visits[^1] with { Rest = visits[^1].Rest + 1 };
                }
            }

            now = now.AddMinutes(leg);
        }
    }

    private static bool CanSetOff(DateTime now, int minutes, (TimeOnly From, TimeOnly Until) hours)
    {
        var (begin, end) = (Clock(now), Clock(now.AddMinutes(minutes)));
        return TimeOnly.FromDateTime(begin) == hours.From
            || (TimeOnly.FromDateTime(begin) > hours.From && end.Date == begin.Date && TimeOnly.FromDateTime(end) <= hours.Until);
    }

    private static DateTime Clock(DateTime instant) => TimeZoneInfo.ConvertTimeFromUtc(instant, Morocco);

    private static bool IsRamadan(DateTime local) => DateOnly.FromDateTime(local) is var day && day >= new DateOnly(2026, 2, 18) && day <= new DateOnly(2026, 3, 19);

    private async Task<Client> OpenAsync(bool onPostgres)
    {
        CatalogueDatabase catalogue;
        Func<EntityStore> open;
        if (onPostgres)
        {
            _server = new();
            var postgres = new PostgresCatalogueDatabase(_server.ConnectionString, TimeProvider.System);
            (catalogue, open) = (postgres, () => new PostgresEntityStore(postgres.CreateContext, postgres.ConnectionString, connections: 1));
        }
        else
        {
            var sqlite = new SqliteCatalogueDatabase($"Data Source={Path.Combine(_folder.Path, "catalogue.db")};Pooling=False", TimeProvider.System);
            (catalogue, open) = (sqlite, () => new SqliteEntityStore(sqlite.CreateContext, connections: 1));
        }

        catalogue.Prepare(new CatalogueOptions { DemonstrationProducts = 0 }, TestContext.Current.CancellationToken);
        await using var context = catalogue.CreateContext();
        Add("ensemble-artisanal-fes", Weekly(9 * 60, 18 * 60));
        Add("complexe-artisanal-sefrou", Weekly(9 * 60, 18 * 60), Weekly(12 * 60, 14 * 60, isOpen: false), InRamadan(10 * 60, 15 * 60));
        Add("complexe-artisanal-boulemane", Weekly(8 * 60, 17 * 60), Weekly(0, 2880, isOpen: false, Weekday.Sunday));
        Add("ensemble-artisanal-azrou", Weekly(9 * 60, 18 * 60), Weekly(12 * 60, 15 * 60, isOpen: false, Weekday.Friday, "Friday prayer"));
        Add("complexe-artisanal-meknes", Weekly(9 * 60, 20 * 60));
        Add("place-el-hedim", Weekly(16 * 60, 25 * 60));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new Client(open());

        void Add(string slug, params Func<string, OpeningRule>[] rules)
        {
            var point = context.PointsOfSale.Single(point => point.Slug == slug);
            foreach (var (i, rule) in rules.Index())
            {
                point.OpeningRules.Add(rule($"{slug}-{i}"));
            }
        }
    }

    private static Func<string, OpeningRule> Weekly(int opens, int closes, bool isOpen = true, Weekday? weekday = null, string? reason = null) => slug => new()
    {
        Slug = slug,
        Calendar = OpeningCalendar.Weekly,
        IsOpen = isOpen,
        Weekday = weekday,
        Opens = opens,
        Closes = closes,
        Reason = LocalizedText.English(reason),
    };

    private static Func<string, OpeningRule> InRamadan(int opens, int closes) =>
        slug => new() { Slug = slug, Calendar = OpeningCalendar.Ramadan, IsOpen = true, Opens = opens, Closes = closes };

    private sealed record Visit(int Position, DateTime Arrival, DateTime Departure, int Rest, string Opening)
    {
        public static Visit Of(JsonElement stop) => new(
            stop.GetProperty("position").GetInt32(),
            stop.GetProperty("arrival").GetDateTime(),
            stop.GetProperty("departure").GetDateTime(),
            stop.GetProperty("restMinutes").GetInt32(),
            stop.GetProperty("opening").GetString()!);
    }
}
