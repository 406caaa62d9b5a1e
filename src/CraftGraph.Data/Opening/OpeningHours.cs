using CraftGraph.Data.Model;

namespace CraftGraph.Data.Opening;

/// <summary>The hours of one place: what its rules come to on a day and at an instant.</summary>
public sealed class OpeningHours
{
    /// <summary>Minutes from one midnight to the next, on the clock.</summary>
    public const int MinutesOfDay = 24 * 60;

    /// <summary>How many days ahead the next change is looked for: more than a year, which holds every season and a Ramadan.</summary>
    public const int DaysAhead = 400;

    private readonly IReadOnlyList<OpeningRule> _rules;
    private readonly RamadanCalendar _ramadans;

    private OpeningHours(IReadOnlyList<OpeningRule> rules, RamadanCalendar ramadans) => (_rules, _ramadans) = (rules, ramadans);

    /// <summary>The hours that rules come to.</summary>
    /// <param name="rules">All rules of one place.</param>
    /// <param name="ramadans">When Ramadan is.</param>
    /// <returns>Null where the hours are not known: no rule says when the place is open.</returns>
    public static OpeningHours? Of(IReadOnlyList<OpeningRule> rules, RamadanCalendar ramadans)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Any(rule => rule.IsOpen) ? new(rules, ramadans) : null;
    }

    /// <summary>Whether the place is open, and why.</summary>
    /// <param name="instant">UTC.</param>
    public OpeningState At(DateTime instant)
    {
        var local = MoroccanTime.ToLocal(instant);
        var today = On(local.Day);
        if (!today.IsOpenAt(local.Minute))
        {
            var before = local.FromTheDayBefore;
            var yesterday = On(before.Day);
            if (yesterday.IsOpenAt(before.Minute))
            {
                return new(true, yesterday.Calendar, yesterday.ReasonAt(before.Minute));
            }
        }

        return new(today.IsOpenAt(local.Minute), today.Calendar, today.ReasonAt(local.Minute));
    }

    /// <summary>When the place next opens or closes.</summary>
    /// <param name="instant">UTC.</param>
    /// <returns>UTC, after the instant; null where it does neither within <see cref="DaysAhead"/> days.</returns>
    public DateTime? NextChangeAfter(DateTime instant)
    {
        var first = MoroccanTime.ToLocal(instant).Day.AddDays(-1);
        DateTime? closes = null;
        foreach (var interval in Enumerable.Range(0, DaysAhead + 2).SelectMany(days => On(first.AddDays(days)).Intervals))
        {
            var (from, to) = (interval.OpensAt, interval.ClosesAt);
            if (to <= instant || from == to)
            {
                continue;
            }

            if (closes is null && from > instant)
            {
                return from;
            }

            // Open at the instant, and on as long as one interval reaches the next.
            if (closes is { } end && from > end)
            {
                return end;
            }

            closes = closes > to ? closes : to;
        }

        return closes < MoroccanTime.ToInstant(first.AddDays(DaysAhead), 0) ? closes : null;
    }

    /// <summary>The hours of a day.</summary>
    /// <param name="day">The local date.</param>
    public OpeningDay On(DateOnly day)
    {
        OpeningCalendar? calendar = null;
        foreach (var rule in _rules)
        {
            if ((calendar is null || rule.Calendar > calendar) && Holds(rule, day))
            {
                calendar = rule.Calendar;
            }
        }

        var weekday = LocalMoment.WeekdayOf(day);
        var rules = _rules.Where(rule => rule.Calendar == calendar && (rule.Weekday ?? weekday) == weekday && Holds(rule, day)).ToList();
        return new(day, calendar, rules, Combine(day, rules));
    }

    private bool Holds(OpeningRule rule, DateOnly day)
    {
        switch (rule.Calendar)
        {
            case OpeningCalendar.Weekly:
                return true;
            case OpeningCalendar.Ramadan:
                return _ramadans.Contains(day);
            case OpeningCalendar.Exception:
                return rule.FirstDay <= day && day <= rule.LastDay;
            default:
                var monthDay = LocalMoment.MonthDayOf(day);
                return rule.FirstMonthDay <= rule.LastMonthDay
                    ? rule.FirstMonthDay <= monthDay && monthDay <= rule.LastMonthDay
                    : rule.FirstMonthDay <= monthDay || monthDay <= rule.LastMonthDay;
        }
    }

    // Between two edges nothing changes, so that the first minute after an edge stands for all up to the next.
    private static List<OpeningInterval> Combine(DateOnly day, List<OpeningRule> rules)
    {
        var intervals = new List<OpeningInterval>();
        var edges = rules.SelectMany(rule => (int[])[rule.Opens, rule.Closes]).Distinct().Order().ToList();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (!IsOpen(rules, edges[i]))
            {
                continue;
            }

            if (intervals is [.., var last] && last.Closes == edges[i])
            {
                intervals[^1] = last with { Closes = edges[i + 1] };
            }
            else
            {
                intervals.Add(new(day, edges[i], edges[i + 1]));
            }
        }

        return intervals;
    }

    private static bool IsOpen(List<OpeningRule> rules, int minute)
    {
        var isOpen = false;
        foreach (var rule in rules)
        {
            if (rule.Opens <= minute && minute < rule.Closes)
            {
                if (!rule.IsOpen)
                {
                    return false;
                }

                isOpen = true;
            }
        }

        return isOpen;
    }
}
