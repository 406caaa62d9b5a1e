using CraftGraph.Data.Model;

namespace CraftGraph.Data.Opening;

/// <summary>A minute on Morocco's clocks.</summary>
/// <param name="Day">The local date.</param>
/// <param name="Minute">Minutes since its midnight.</param>
public readonly record struct LocalMoment(DateOnly Day, int Minute)
{
    /// <summary>The same moment counted from the midnight before.</summary>
    public LocalMoment FromTheDayBefore => new(Day.AddDays(-1), Minute + OpeningHours.MinutesOfDay);

    /// <summary>The day of the week.</summary>
    public Weekday Weekday => WeekdayOf(Day);

    /// <summary>Month and day as one number: month times 100 plus day.</summary>
    public int MonthDay => MonthDayOf(Day);

    /// <summary>The day of the week of a date.</summary>
    public static Weekday WeekdayOf(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday ? Weekday.Sunday : (Weekday)day.DayOfWeek;

    /// <summary>Month and day of a date as one number: month times 100 plus day.</summary>
    public static int MonthDayOf(DateOnly day) => (day.Month * 100) + day.Day;
}
