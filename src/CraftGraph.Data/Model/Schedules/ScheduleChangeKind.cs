namespace CraftGraph.Data.Model;

/// <summary>In which way a day of a schedule is otherwise.</summary>
public enum ScheduleChangeKind
{
    /// <summary>It does not take place.</summary>
    Cancelled,

    /// <summary>It takes place on another day or at another time.</summary>
    Moved,

    /// <summary>It takes place on a day on which no recurrence has it.</summary>
    Extra,
}
