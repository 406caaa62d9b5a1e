namespace CraftGraph.Data.Model;

/// <summary>Parts of a day of an event.</summary>
public enum PartOfDay
{
    /// <summary>Before the workshops.</summary>
    Morning,

    /// <summary>The afternoon and evening.</summary>
    Afternoon,

    /// <summary>The end of the day.</summary>
    Close,
}
