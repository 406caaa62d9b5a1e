using System.Globalization;

namespace CraftGraph.Data.Model;

/// <summary>A day on which a schedule is not as its recurrences say, for all of them.</summary>
public sealed class ScheduleChange : CatalogueEntity
{
    /// <summary>Key of <see cref="Schedule"/>.</summary>
    public int ScheduleId { get; init; }

    /// <summary>The schedule.</summary>
    public Schedule Schedule { get; init; } = null!;

    /// <summary>The first day of the occurrence by its recurrence; of an extra one, its day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>What is otherwise.</summary>
    public ScheduleChangeKind Kind { get; set; }

    /// <summary>The day on which a moved one begins; null for the same day, and for other kinds.</summary>
    public DateOnly? NewDay { get; set; }

    /// <summary>When a moved or extra one begins, in minutes since midnight; null for the hours of the recurrence, or where they are not known.</summary>
    public int? Opens { get; set; }

    /// <summary>When a moved or extra one ends, in minutes since midnight, past 1440 on the next day; null as <see cref="Opens"/>.</summary>
    public int? Closes { get; set; }

    /// <summary>Why; may be absent.</summary>
    public LocalizedText Reason { get; set; } = LocalizedText.None;

    internal override string ImportKey => KeyOf(ScheduleId, Day);

    /// <summary>What imports recognise the change of a day by.</summary>
    internal static string KeyOf(int scheduleId, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{scheduleId}/{day:yyyy-MM-dd}");
}
