namespace CraftGraph.Data.Model;

/// <summary>How often something takes place.</summary>
public enum RecurrenceFrequency
{
    /// <summary>On its first day alone.</summary>
    Once,

    /// <summary>Each week, or every second, third, ..., on the weekday of its first day.</summary>
    Weekly,

    /// <summary>Each month, or every second, third, ....</summary>
    Monthly,

    /// <summary>Each year, or every second, third, ..., in the month of its first day.</summary>
    Yearly,
}
