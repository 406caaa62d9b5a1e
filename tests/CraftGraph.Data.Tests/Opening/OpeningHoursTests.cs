using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Tests.Opening;

/// <summary>Opening hours, minute by minute, against what the system's own time zone database and a few lines about one place say.</summary>
public sealed class OpeningHoursTests
{
    // Morocco's clocks go back on 15 February 2026 and forward on 22 March; by arithmetic Ramadan is from 18 February to 19 March.
    private static readonly DateTime First = new(2026, 2, 9, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Last = new(2026, 3, 28, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeZoneInfo Morocco = TimeZoneInfo.FindSystemTimeZoneById("Africa/Casablanca");
    private static readonly RamadanCalendar Computed = new([]);

    [Fact]
    public void A_shop_with_breaks_a_weekly_closing_and_Ramadan_hours_is_open_in_the_minutes_that_its_rules_say()
    {
        var shop = Of(
            Rule(OpeningCalendar.Weekly, 9 * 60, 18 * 60),
            Rule(OpeningCalendar.Weekly, 12 * 60, 14 * 60, isOpen: false),
            Rule(OpeningCalendar.Weekly, 11 * 60, 15 * 60, isOpen: false, weekday: Weekday.Friday),
            Rule(OpeningCalendar.Weekly, 0, 2880, isOpen: false, weekday: Weekday.Sunday),
            Rule(OpeningCalendar.Ramadan, 10 * 60, 16 * 60),
            Rule(OpeningCalendar.Ramadan, 21 * 60, 25 * 60),
            On(new(2026, 3, 20), new(2026, 3, 21), Rule(OpeningCalendar.Exception, 0, 2880, isOpen: false)));

        Walk(shop, local =>
        {
            // The night of Ramadan's last day goes on past midnight.
            var isPastMidnight = local.TimeOfDay < TimeSpan.FromHours(1) && IsRamadan(local.AddDays(-1));
            return isPastMidnight || local switch
            {
                { Month: 3, Day: 20 or 21 } => false,
                _ when IsRamadan(local) => local.Hour is >= 10 and < 16 or >= 21,
                { DayOfWeek: DayOfWeek.Sunday } => false,
                { DayOfWeek: DayOfWeek.Friday } => local.Hour is 9 or 10 or >= 15 and < 18,
                _ => local.Hour is >= 9 and < 12 or >= 14 and < 18,
            };
        });
    }

    [Theory]
    [InlineData(22 * 60, 26 * 60)]
    [InlineData(22 * 60, (26 * 60) + 30)]
    [InlineData((22 * 60) + 15, 27 * 60)]
    [InlineData(2 * 60, 3 * 60)]
    [InlineData((2 * 60) + 20, (2 * 60) + 40)]
    [InlineData((2 * 60) + 30, 5 * 60)]
    [InlineData(0, 1440)]
    public void Hours_on_the_clock_hold_while_clocks_change(int opens, int closes)
    {
        Walk(Of(Rule(OpeningCalendar.Weekly, opens, closes)), local => Covers(local.TimeOfDay.TotalMinutes) || Covers(local.TimeOfDay.TotalMinutes + 1440));

        bool Covers(double minute) => opens <= minute && minute < closes;
    }

    [Fact]
    public void A_seasonal_place_is_closed_out_of_season_whatever_its_week_and_Ramadan_say()
    {
        var quarter = Of(
            Rule(OpeningCalendar.Weekly, 8 * 60, 17 * 60),
            Rule(OpeningCalendar.Ramadan, 10 * 60, 15 * 60),
            InSeason(1101, 315, Rule(OpeningCalendar.OutOfSeason, 0, 2880, isOpen: false)));

        Walk(quarter, local => (local.Month, local.Day) switch
        {
            (2, _) or (3, <= 15) => false,
            _ when IsRamadan(local) => local.Hour is >= 10 and < 15,
            _ => local.Hour is >= 8 and < 17,
        });
        Assert.Equal(new DateTime(2026, 3, 16, 10, 0, 0, DateTimeKind.Utc), quarter.NextChangeAfter(new(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void The_state_says_which_calendar_decides_and_why()
    {
        var prayer = LocalizedText.English("Friday prayer");
        var shop = Of(
            Rule(OpeningCalendar.Weekly, 9 * 60, 18 * 60),
            Rule(OpeningCalendar.Weekly, 12 * 60, 14 * 60, isOpen: false, weekday: Weekday.Friday, reason: prayer),
            Rule(OpeningCalendar.Ramadan, 10 * 60, 16 * 60, reason: LocalizedText.English("Ramadan hours")));

        Assert.Equal(new(true, OpeningCalendar.Weekly, LocalizedText.None), shop.At(new(2026, 1, 16, 9, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new(false, OpeningCalendar.Weekly, prayer), shop.At(new(2026, 1, 16, 12, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new(false, OpeningCalendar.Ramadan, LocalizedText.English("Ramadan hours")), shop.At(new(2026, 2, 20, 9, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void A_place_that_never_closes_never_changes() =>
        Assert.Null(Of(Rule(OpeningCalendar.Weekly, 0, 1440)).NextChangeAfter(First));

    [Fact]
    public void Hours_are_not_known_where_only_a_weekly_closing_is() =>
        Assert.Null(OpeningHours.Of([Rule(OpeningCalendar.Weekly, 0, 2880, isOpen: false, weekday: Weekday.Monday)], Computed));

    [Fact]
    public void An_announced_Ramadan_goes_before_the_computed_one()
    {
        var announced = new RamadanCalendar([new() { HijriYear = 1447, FirstDay = new(2026, 2, 19), LastDay = new(2026, 3, 20) }]);

        Assert.True(Computed.Contains(new(2026, 2, 18)));
        Assert.False(announced.Contains(new(2026, 2, 18)));
        Assert.True(announced.Contains(new(2026, 2, 19)));
        Assert.True(announced.Contains(new(2026, 3, 20)));
        Assert.False(announced.Contains(new(2026, 3, 21)));
        Assert.True(announced.Contains(new(2027, 2, 20)));
    }

    [Fact]
    public void Computed_Ramadans_lie_in_the_weeks_for_which_clocks_were_set_back()
    {
        var days = Enumerable.Range(0, 365 * 7).Select(new DateOnly(2019, 5, 1).AddDays).Where(day => day < new DateOnly(2026, 5, 1) && Computed.Contains(day)).ToList();

        Assert.Equal(8, days.Count(day => !Computed.Contains(day.AddDays(-1))));
        Assert.All(days, day => Assert.Equal(TimeSpan.Zero, Morocco.GetUtcOffset(new DateTimeOffset(day, new(12, 0), TimeSpan.Zero))));
    }

    private static bool IsRamadan(DateTime local) => local.Date >= new DateTime(2026, 2, 18) && local.Date <= new DateTime(2026, 3, 19);

    private static OpeningHours Of(params OpeningRule[] rules) => OpeningHours.Of(rules, Computed)!;

    private static OpeningRule Rule(
        OpeningCalendar calendar, int opens, int closes, bool isOpen = true, Weekday? weekday = null, LocalizedText? reason = null) => new()
        {
            Slug = "rule",
            Calendar = calendar,
            IsOpen = isOpen,
            Weekday = weekday,
            Opens = opens,
            Closes = closes,
            Reason = reason ?? LocalizedText.None,
        };

    private static OpeningRule On(DateOnly first, DateOnly last, OpeningRule rule)
    {
        (rule.FirstDay, rule.LastDay) = (first, last);
        return rule;
    }

    private static OpeningRule InSeason(int first, int last, OpeningRule rule)
    {
        (rule.FirstMonthDay, rule.LastMonthDay) = (first, last);
        return rule;
    }

    // Each minute is asked for; then the next change from each quarter of an hour is where the minutes change.
    private static void Walk(OpeningHours hours, Func<DateTime, bool> isOpen)
    {
        var minutes = new List<(DateTime Instant, bool IsOpen)>();
        for (var instant = First; instant < Last; instant = instant.AddMinutes(1))
        {
            var expected = isOpen(ReadClock(instant));
            Assert.True(expected == hours.At(instant).IsOpen, $"{instant:O}, {ReadClock(instant):O} in Morocco: {expected} is expected");
            minutes.Add((instant, expected));
        }

        var next = (DateTime?)null;
        for (var i = minutes.Count - 2; i >= 0; i--)
        {
            next = minutes[i].IsOpen != minutes[i + 1].IsOpen ? minutes[i + 1].Instant : next;
            if (next is not null && minutes[i].Instant.Minute % 15 == 0)
            {
                Assert.Equal(next, hours.NextChangeAfter(minutes[i].Instant));
            }
        }
    }

    // What the clocks show; all through the second pass of an hour that comes twice, the last minute of the first pass.
    private static DateTime ReadClock(DateTime instant)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(instant, Morocco);
        var isSecondPass = TimeZoneInfo.ConvertTimeFromUtc(instant.AddHours(-1), Morocco) == local;
        return isSecondPass ? local.Date.AddHours(local.Hour).AddMinutes(59) : local;
    }
}
