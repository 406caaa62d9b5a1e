using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Schedules;

/// <summary>For which days occurrences are known: from the first day of last month on, to the end of the month that comes twelve months after this one.</summary>
/// <remarks>
/// It moves on with the first of each month. What is stored reaches a month further than what may be asked for, so that no day is missing while the writer, which looks at the clock from time to
/// time, has not seen the new month yet.
/// </remarks>
/// <param name="FirstDay">The first day that may be asked for, on Morocco's clocks.</param>
/// <param name="LastDay">The last day that may be asked for.</param>
public sealed record OccurrenceHorizon(DateOnly FirstDay, DateOnly LastDay)
{
    private const int MonthsBack = 1;
    private const int MonthsAhead = 12;

    /// <summary>The last day that is stored.</summary>
    public DateOnly LastStoredDay => FirstDay.AddMonths(MonthsBack + MonthsAhead + 2).AddDays(-1);

    /// <summary>The horizon at an instant.</summary>
    /// <param name="instant">UTC.</param>
    public static OccurrenceHorizon At(DateTime instant) => On(MoroccanTime.ToLocal(instant).Day);

    /// <summary>The horizon on a day.</summary>
    /// <param name="today">The day, on Morocco's clocks.</param>
    public static OccurrenceHorizon On(DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return new(month.AddMonths(-MonthsBack), month.AddMonths(MonthsAhead + 1).AddDays(-1));
    }
}
