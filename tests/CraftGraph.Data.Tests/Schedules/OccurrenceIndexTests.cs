using CraftGraph.Data.Model;
using CraftGraph.Data.Schedules;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Schedules;

public abstract class OccurrenceIndexTests(Provider provider) : CatalogueTests(provider)
{
    private const string Schedules =
        "id,name_ar,name_fr,name_en,kind,point_of_sale_id,cooperative_id,training_id,town_id,venue,seats,price_mad,trade_ids,facts,verification,verification_note,source\n"
        + "course,,Stage,Course,course,,,,fes,,8,450,zellige,,unverified,,general knowledge\n";

    private const string Recurrences =
        "id,schedule_id,frequency,interval,week_of_month,first_day,last_day,days,opens,closes\n"
        + "course-tuesdays,course,weekly,,,2026-03-03,2026-03-31,,18:00,20:00\n";

    private const string Changes =
        "schedule_id,day,kind,new_day,opens,closes,reason_ar,reason_fr,reason_en\n"
        + "course,2026-03-10,cancelled,,,,,,Illness\n"
        + "course,2026-03-17,moved,2026-03-18,19:00,21:00,,,\n"
        + "course,2026-03-28,extra,,10:00,12:00,,,\n";

    private const string Bookings = "schedule_id,day,seats_booked\ncourse,2026-03-17,5\n";

    [Fact]
    public void Sheets_become_occurrences_at_the_hours_of_the_clocks()
    {
        using var catalogue = With(0);

        Assert.Empty(catalogue.Import(Sheets(
            ("schedules.csv", Schedules), ("recurrences.csv", Recurrences), ("schedule-changes.csv", Changes), ("schedule-bookings.csv", Bookings))).Problems);

        // Clocks are at UTC in Ramadan, up to 22 March, and an hour ahead after it.
        Assert.Equal(
            [
                "course-2026-03-03-1800 Scheduled 03-03 18:00 - 03-03 20:00 booked: ",
                "course-2026-03-10-1800 Cancelled 03-10 18:00 - 03-10 20:00 booked: ",
                "course-2026-03-17-1800 Moved 03-18 19:00 - 03-18 21:00 booked: 5",
                "course-2026-03-24-1800 Scheduled 03-24 17:00 - 03-24 19:00 booked: ",
                "course-2026-03-28-1000 Extra 03-28 09:00 - 03-28 11:00 booked: ",
                "course-2026-03-31-1800 Scheduled 03-31 17:00 - 03-31 19:00 booked: ",
            ],
            Read(catalogue, "course").Select(one =>
                FormattableString.Invariant($"{one.Slug} {one.Status} {one.StartsAt:MM-dd HH:mm} - {one.EndsAt:MM-dd HH:mm} booked: {one.SeatsBooked}")));
        Assert.All(Read(catalogue, "course"), one => Assert.Equal(8, one.Seats));
        AssertIsAsMadeAnew(catalogue);
    }

    [Fact]
    public void What_changes_is_written_anew_and_what_stays_keeps_its_id()
    {
        using var catalogue = With(0);
        Assert.Empty(catalogue.Import(Sheets(("schedules.csv", Schedules), ("recurrences.csv", Recurrences))).Problems);
        var before = Read(catalogue, "course").ToDictionary(one => one.Slug, one => one.Id);

        Assert.Empty(catalogue.Import(Sheets(("schedule-changes.csv", Changes))).Problems);
        Assert.Empty(catalogue.Import(Sheets(("recurrences.csv", Recurrences.Replace("2026-03-31", "2026-03-24", StringComparison.Ordinal)))).Problems);

        var after = Read(catalogue, "course");
        Assert.DoesNotContain(after, one => one.Slug == "course-2026-03-31-1800");
        Assert.All(after.Where(one => one.Status is not OccurrenceStatus.Extra), one => Assert.Equal(before[one.Slug], one.Id));
        AssertIsAsMadeAnew(catalogue);
    }

    [Fact]
    public void An_edition_of_a_fair_has_a_schedule_of_its_own()
    {
        const string Header = "id,series,edition,name_ar,name_fr,name_en,kind,start_date,end_date,town_id,venue,exhibitors,visitors,surface_m2,trade_ids,organiser_id,facts,verification,verification_note,source\n";
        using var catalogue = With(0);

        Assert.Empty(catalogue.Import(Sheets(("fairs.csv", Header + "sna-2026,sna,8,,Semaine,Week,national_fair,2026-05-02,2026-05-10,marrakech,,,,,zellige,,,unverified,,general knowledge\n"))).Problems);
        var week = Assert.Single(Read(catalogue, "fair-sna-2026"));
        Assert.Equal((new(2026, 5, 2), new(2026, 5, 10), 0), (week.FirstDay, week.LastDay, week.Opens ?? 0));
        Assert.Equal(["zellige"], catalogue.Read(context => context.Schedules.Where(one => one.Slug == "fair-sna-2026").SelectMany(one => one.Trades).Select(trade => trade.Slug).ToList()));

        Assert.Empty(catalogue.Import(Sheets(("fairs.csv", Header + "sna-2026,sna,8,,Semaine,Week,national_fair,2026-05-09,2026-05-17,fes,,,,,carpets,,,unverified,,general knowledge\n"))).Problems);
        var moved = Assert.Single(Read(catalogue, "fair-sna-2026"));
        Assert.Equal(new(2026, 5, 9), moved.FirstDay);
        Assert.NotEqual(week.RegionId, moved.RegionId);
        Assert.Equal(["carpets"], catalogue.Read(context => context.Schedules.Where(one => one.Slug == "fair-sna-2026").SelectMany(one => one.Trades).Select(trade => trade.Slug).ToList()));
        AssertIsAsMadeAnew(catalogue);
    }

    [Fact]
    public void Occurrences_move_with_what_they_take_place_at()
    {
        const string Header = "id,name_ar,name_fr,name_en,province_id,region_id,old_region_id,lat,lon,verification,verification_note,source\n";
        using var catalogue = With(0);
        Assert.Empty(catalogue.Import(Sheets(
            ("towns.csv", Header + "anza,أنزا,Anza,Anza,agadir-ida-outanane,souss-massa,old-souss-massa-draa,30.45,-9.65,unverified,,general knowledge\n"),
            ("schedules.csv", Schedules.Replace(",fes,", ",anza,", StringComparison.Ordinal)),
            ("recurrences.csv", Recurrences))).Problems);

        Assert.Empty(catalogue.Import(Sheets(
            ("towns.csv", Header + "anza,أنزا,Anza,Anza,agadir-ida-outanane,souss-massa,old-souss-massa-draa,30.5,-9.65,unverified,,general knowledge\n"))).Problems);

        Assert.All(Read(catalogue, "course"), one => Assert.Equal((30.5, MapCell.NumberOf(30.5, -9.65)), (one.Latitude, one.MapNumber)));
        AssertIsAsMadeAnew(catalogue);
    }

    [Fact]
    public void A_catalogue_that_is_kept_up_never_runs_dry()
    {
        using var catalogue = With(40);
        var ids = catalogue.Read(context => context.Occurrences.ToDictionary(one => one.Slug, one => one.Id));
        for (var month = 0; month < 14; month++)
        {
            catalogue.Time.Now = catalogue.Time.Now.AddMonths(1);
            catalogue.Database.KeepUp(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
            var horizon = OccurrenceHorizon.At(catalogue.Time.Now.UtcDateTime);
            var days = catalogue.Read(context => context.Occurrences.Where(one => one.Schedule.Slug == "carpet-auction-rue-des-consuls")
                .OrderBy(one => one.FirstDay).Select(one => one.FirstDay).ToList());

            Assert.True(horizon.LastDay >= DateOnly.FromDateTime(catalogue.Time.Now.UtcDateTime).AddYears(1));
            Assert.InRange(days[0].DayNumber - horizon.FirstDay.DayNumber, 0, 3);
            Assert.InRange(horizon.LastStoredDay.DayNumber - days[^1].DayNumber, 0, 3);
            Assert.All(days.Zip(days.Skip(1)), pair => Assert.InRange(pair.Second.DayNumber - pair.First.DayNumber, 3, 4));
            foreach (var (slug, id) in catalogue.Read(context => context.Occurrences.ToDictionary(one => one.Slug, one => one.Id)))
            {
                Assert.True(!ids.TryGetValue(slug, out var before) || before == id);
            }
        }

        AssertIsAsMadeAnew(catalogue);
        var dump = catalogue.Dump();
        catalogue.Database.KeepUp(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(dump, catalogue.Dump());
    }

    [Theory]
    [InlineData("recurrences.csv", "r,course,weekly,,2,2026-03-03,,,,", "week_of_month")]
    [InlineData("recurrences.csv", "r,course,monthly,,2,2026-03-03,,,,", "week_of_month")]
    [InlineData("recurrences.csv", "r,course,weekly,,,2026-03-03,2026-03-02,,,", "last_day")]
    [InlineData("recurrences.csv", "r,course,daily,,,2026-03-03,,,,", "frequency")]
    [InlineData("recurrences.csv", "r,course,weekly,,,2026-03-03,,,9,10:00", "opens")]
    [InlineData("recurrences.csv", "r,course,weekly,,,2026-03-03,,,09:00,", "closes")]
    [InlineData("recurrences.csv", "r,course,weekly,,,2026-03-03,,367,,", "days")]
    [InlineData("recurrences.csv", "fair-r,course,weekly,,,2026-03-03,,,,", "id")]
    [InlineData("recurrences.csv", "r,nothing,weekly,,,2026-03-03,,,,", "schedule_id")]
    [InlineData("schedule-changes.csv", "course,2026-03-10,moved,,,,,,", "new_day")]
    [InlineData("schedule-changes.csv", "course,2026-03-10,cancelled,2026-03-11,,,,,", "new_day")]
    [InlineData("schedule-changes.csv", "course,2026-03-10,cancelled,,10:00,11:00,,,", "opens")]
    [InlineData("schedule-changes.csv", "course,10 March,cancelled,,,,,,", "day")]
    [InlineData("schedule-bookings.csv", "course,2026-03-10,-1", "seats_booked")]
    [InlineData("schedules.csv", "fair-x,,X,X,course,,,,fes,,,,,,unverified,,general knowledge", "id")]
    [InlineData("schedules.csv", "x,,X,X,course,rue-des-consuls,,,fes,,,,,,unverified,,general knowledge", "point_of_sale_id")]
    public void What_cannot_be_is_told_with_its_column(string file, string row, string column)
    {
        using var catalogue = With(0);
        Assert.Empty(catalogue.Import(Sheets(("schedules.csv", Schedules))).Problems);
        var header = file switch
        {
            "recurrences.csv" => Recurrences,
            "schedule-changes.csv" => Changes,
            "schedule-bookings.csv" => Bookings,
            _ => Schedules,
        };

        var report = catalogue.Import(Sheets((file, header[..(header.IndexOf('\n', StringComparison.Ordinal) + 1)] + row + "\n")));

        Assert.Equal((file, 2, column), Assert.Single(report.Problems.Select(problem => (problem.File, problem.Line, problem.Column))));
    }

    private static List<Occurrence> Read(TemporaryCatalogue catalogue, string schedule) =>
        catalogue.Read(context => context.Occurrences.AsNoTracking().Where(one => one.Schedule.Slug == schedule).OrderBy(one => one.Slug).ToList());

    private static void AssertIsAsMadeAnew(TemporaryCatalogue catalogue)
    {
        var dump = catalogue.Dump();
        using (var context = catalogue.Context())
        {
            using var transaction = context.Database.BeginTransaction();
            OccurrenceIndex.Rebuild(context, OccurrenceHorizon.At(catalogue.Time.Now.UtcDateTime), TestContext.Current.CancellationToken);
            transaction.Commit();
        }

        Assert.Equal(dump, catalogue.Dump());
    }
}

public sealed class OccurrenceIndexOnSqliteTests() : OccurrenceIndexTests(Provider.Sqlite);

public sealed class OccurrenceIndexOnPostgresTests() : OccurrenceIndexTests(Provider.Postgres);
