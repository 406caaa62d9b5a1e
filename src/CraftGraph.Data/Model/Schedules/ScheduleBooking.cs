namespace CraftGraph.Data.Model;

/// <summary>How many seats of a schedule are taken on a day, as last told.</summary>
public sealed class ScheduleBooking : CatalogueEntity
{
    /// <summary>Key of <see cref="Schedule"/>.</summary>
    public int ScheduleId { get; init; }

    /// <summary>The schedule.</summary>
    public Schedule Schedule { get; init; } = null!;

    /// <summary>The first day of the occurrence by its recurrence; of an extra one, its day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>How many seats are taken; may be more than there are.</summary>
    public int SeatsBooked { get; set; }

    internal override string ImportKey => ScheduleChange.KeyOf(ScheduleId, Day);
}
