using CraftGraph.Data.Model;

namespace CraftGraph.Data.Schedules;

/// <summary>The days that a recurrence comes to.</summary>
public static class RecurrenceDays
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>The days on which a recurrence begins, in order.</summary>
    /// <param name="recurrence">The rule.</param>
    /// <param name="from">The first day that is looked at.</param>
    /// <param name="to">The last day that is looked at.</param>
    public static IEnumerable<DateOnly> Between(Recurrence recurrence, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        var last = recurrence.LastDay < to ? recurrence.LastDay.Value : to;
        var days = recurrence.Frequency switch
        {
            RecurrenceFrequency.Once => [recurrence.FirstDay],
            RecurrenceFrequency.Weekly => Weeks(recurrence, from, last),
            RecurrenceFrequency.Monthly => Months(recurrence, recurrence.Interval, from, last),
            _ => Months(recurrence, recurrence.Interval * MonthsOfYear, from, last),
        };
        return days.Where(day => day >= recurrence.FirstDay && day >= from && day <= last);
    }

    private static IEnumerable<DateOnly> Weeks(Recurrence recurrence, DateOnly from, DateOnly last)
    {
        var step = DaysOfWeek * recurrence.Interval;
        var passed = Math.Max(0, from.DayNumber - recurrence.FirstDay.DayNumber) / step * step;
        for (var day = recurrence.FirstDay.DayNumber + passed; day <= last.DayNumber; day += step)
        {
            yield return DateOnly.FromDayNumber(day);
        }
    }

    private static IEnumerable<DateOnly> Months(Recurrence recurrence, int step, DateOnly from, DateOnly last)
    {
        var first = MonthNumber(recurrence.FirstDay);
        var passed = Math.Max(0, MonthNumber(from) - first) / step * step;
        for (var month = first + passed; month <= MonthNumber(last); month += step)
        {
            if (DayIn(recurrence, month / MonthsOfYear, (month % MonthsOfYear) + 1) is { } day)
            {
                yield return day;
            }
        }
    }

    private static int MonthNumber(DateOnly day) => (day.Year * MonthsOfYear) + day.Month - 1;

    private static DateOnly? DayIn(Recurrence recurrence, int year, int month)
    {
        var days = DateTime.DaysInMonth(year, month);
        var day = recurrence.WeekOfMonth switch
        {
            null => recurrence.FirstDay.Day,
            -1 => days - Distance(new DateOnly(year, month, days).DayOfWeek, recurrence.FirstDay.DayOfWeek),
            { } week => 1 + Distance(recurrence.FirstDay.DayOfWeek, new DateOnly(year, month, 1).DayOfWeek) + (DaysOfWeek * (week - 1)),
        };
        return day <= days ? new(year, month, day) : null;

        static int Distance(DayOfWeek later, DayOfWeek earlier) => (later - earlier + DaysOfWeek) % DaysOfWeek;
    }
}
