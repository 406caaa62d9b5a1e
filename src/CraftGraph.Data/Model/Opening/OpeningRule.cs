namespace CraftGraph.Data.Model;

/// <summary>Minutes of a day in which a place is open, or a visit offered, or not, under one calendar of the place.</summary>
/// <remarks>
/// On a day, the rules of the last <see cref="OpeningCalendar"/> that holds apply, and no others. A place is open in the minutes of its open rules that no
/// closed rule takes away. Minutes run from the day's local midnight on, past 1440 into the next day. <see cref="Opening.OpeningHours"/> reads them.
/// </remarks>
public sealed class OpeningRule : Fact
{
    private OpeningCalendar _calendar;

    /// <summary>Its own key, kebab-case; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="PointOfSale"/>.</summary>
    public int? PointOfSaleId { get; set; }

    /// <summary>Whose hours; null for those of a maker or a visit.</summary>
    public PointOfSale? PointOfSale { get; set; }

    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int? ProducerId { get; set; }

    /// <summary>Whose hours; null for those of a point of sale or a visit.</summary>
    public Producer? Producer { get; set; }

    /// <summary>Key of <see cref="Visit"/>.</summary>
    public int? VisitId { get; set; }

    /// <summary>Whose hours; null for those of a point of sale or a maker.</summary>
    public Visit? Visit { get; set; }

    /// <summary>The calendar that it belongs to.</summary>
    public required OpeningCalendar Calendar
    {
        get => _calendar;
        set => (_calendar, Rank) = (value, (int)value);
    }

    /// <summary>Number of the calendar, for SQL to compare: a greater one goes before a lesser one.</summary>
    public int Rank { get; private set; }

    /// <summary>Whether the place is open then; a closed rule is a break, a weekly closing, or a closed day.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The only day of the week that it is for; null for each day.</summary>
    public Weekday? Weekday { get; set; }

    /// <summary>First minute, 0 to 1439.</summary>
    public int Opens { get; set; }

    /// <summary>The minute after the last, greater than <see cref="Opens"/>; 2880 at most.</summary>
    public int Closes { get; set; }

    /// <summary>First date of an exception; null for other calendars.</summary>
    public DateOnly? FirstDay { get; set; }

    /// <summary>Last date of an exception; null for other calendars.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>Month and day on which a season begins each year, as month times 100 plus day; null for other calendars.</summary>
    public int? FirstMonthDay { get; set; }

    /// <summary>Month and day on which a season ends each year; less than <see cref="FirstMonthDay"/> where it lasts past New Year.</summary>
    public int? LastMonthDay { get; set; }

    /// <summary>Why, such as the Friday prayer; may be absent.</summary>
    public LocalizedText Reason { get; set; } = LocalizedText.None;

    internal override string ImportKey => Slug;
}
