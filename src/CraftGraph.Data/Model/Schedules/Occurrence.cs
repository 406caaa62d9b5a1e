namespace CraftGraph.Data.Model;

/// <summary>One time that a schedule takes place. Derived, and written by <see cref="Schedules.OccurrenceIndex"/> alone; its id stays as long as its slug does.</summary>
public sealed class Occurrence
{
    /// <summary>How many days in a row one may last.</summary>
    public const int MaximumDays = 366;

    /// <summary>Key inside this database.</summary>
    public int Id { get; set; }

    /// <summary>The schedule's slug with the day and, where it is known, the time that its recurrence has; unique.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="Schedule"/>.</summary>
    public int ScheduleId { get; init; }

    /// <summary>What takes place.</summary>
    public Schedule Schedule { get; init; } = null!;

    /// <summary>The schedule's kind.</summary>
    public ScheduleKind Kind { get; init; }

    /// <summary>Whether it is as its recurrence says.</summary>
    public OccurrenceStatus Status { get; init; }

    /// <summary>Why it is not; may be absent.</summary>
    public LocalizedText Reason { get; init; } = LocalizedText.None;

    /// <summary>When it begins, UTC; the beginning of its first day where the hours are not known.</summary>
    public DateTime StartsAt { get; init; }

    /// <summary>When it ends, UTC; the end of its last day where the hours are not known.</summary>
    public DateTime EndsAt { get; init; }

    /// <summary><see cref="EndsAt"/> of one that goes on past the midnight of its first day; null for the others.</summary>
    public DateTime? LaterEndsAt { get; init; }

    /// <summary>First day, on Morocco's clocks.</summary>
    public DateOnly FirstDay { get; init; }

    /// <summary>Last day, on Morocco's clocks; that on which hours past midnight begin.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>When it begins on its first day, in minutes since midnight; null where the hours are not known.</summary>
    public int? Opens { get; init; }

    /// <summary>When it ends on its last day, in minutes since midnight, past 1440 on the next; null where the hours are not known.</summary>
    public int? Closes { get; init; }

    /// <summary>The day that its recurrence has; null unless it was moved from there.</summary>
    public DateOnly? MovedFrom { get; init; }

    /// <summary>How many may come; null where that is not limited or not known.</summary>
    public int? Seats { get; init; }

    /// <summary>How many seats are taken; null where that is not known.</summary>
    public int? SeatsBooked { get; init; }

    /// <summary>Key of <see cref="PointOfSale"/>.</summary>
    public int? PointOfSaleId { get; init; }

    /// <summary>The point of sale where it takes place; null for none.</summary>
    public PointOfSale? PointOfSale { get; init; }

    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int? ProducerId { get; init; }

    /// <summary>The maker who holds it; null for none.</summary>
    public Producer? Producer { get; init; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; init; }

    /// <summary>Its town; null where it is not known.</summary>
    public Town? Town { get; init; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; init; }

    /// <summary>Its region since 2015; null where it is abroad or not known.</summary>
    public Region? Region { get; init; }

    /// <summary>Latitude, WGS 84 decimal degrees, north positive; null where the place is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude, WGS 84 decimal degrees, east positive; null where the place is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>How far it may be from its coordinates; null where they are its own and nothing is said of them, or not known.</summary>
    public CoordinatePrecision? CoordinatePrecision { get; init; }

    /// <summary>Its number on the map; null where the place is not known. Follows from the coordinates and is stored for lists by place.</summary>
    public long? MapNumber
    {
        get => Latitude is { } latitude && Longitude is { } longitude ? MapCell.NumberOf(latitude, longitude) : null;
        private set => _ = value;
    }

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; init; }
}
