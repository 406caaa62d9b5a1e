namespace CraftGraph.Data.Model;

/// <summary>Whether an occurrence is as its recurrence says.</summary>
public enum OccurrenceStatus
{
    /// <summary>It is.</summary>
    Scheduled,

    /// <summary>It does not take place.</summary>
    Cancelled,

    /// <summary>It takes place on another day or at another time.</summary>
    Moved,

    /// <summary>No recurrence has it.</summary>
    Extra,
}
