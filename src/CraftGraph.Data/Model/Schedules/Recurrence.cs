using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Model;

/// <summary>A rule that says on which days a schedule takes place, and when on these days, by Morocco's clocks.</summary>
/// <remarks>
/// A part of the recurrence rules of RFC 5545 whose DTSTART is <see cref="FirstDay"/> and whose UNTIL is <see cref="LastDay"/>: FREQ with INTERVAL, BYMONTHDAY or,
/// with <see cref="WeekOfMonth"/>, a BYDAY with its number. Days that a month does not have (the 31st, a fifth Monday) are left out.
/// </remarks>
public sealed class Recurrence : CatalogueEntity
{
    private DateOnly _firstDay;

    /// <summary>Its own key, kebab-case; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="Schedule"/>.</summary>
    public int ScheduleId { get; set; }

    /// <summary>What takes place.</summary>
    public Schedule Schedule { get; set; } = null!;

    /// <summary>How often.</summary>
    public RecurrenceFrequency Frequency { get; set; }

    /// <summary>1 for each week, month or year, 2 for every second, and so on.</summary>
    public int Interval { get; set; } = 1;

    /// <summary>
    /// Which of the weekdays of a month, 1 to 5, or -1 for the last, for a monthly or yearly rule that counts weekdays; null for one by the day of the month.
    /// </summary>
    public int? WeekOfMonth { get; set; }

    /// <summary>The first day on which it takes place; the days that follow have its weekday or its day of the month.</summary>
    public DateOnly FirstDay
    {
        get => _firstDay;
        set => (_firstDay, Weekday) = (value, LocalMoment.WeekdayOf(value));
    }

    /// <summary>The last day on which it may begin; null where it goes on.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The day of the week of <see cref="FirstDay"/>.</summary>
    public Weekday Weekday { get; private set; } = Weekday.Monday;

    /// <summary>On how many days in a row one occurrence lasts.</summary>
    public int Days { get; set; } = 1;

    /// <summary>When it begins on its first day, in minutes since midnight; null where the hours are not known.</summary>
    public int? Opens { get; set; }

    /// <summary>When it ends on its last day, in minutes since midnight, past 1440 on the next; null where the hours are not known.</summary>
    public int? Closes { get; set; }

    internal override string ImportKey => Slug;
}
