namespace CraftGraph.Data.Model;

/// <summary>Days of the week in the order of ISO 8601.</summary>
public enum Weekday
{
    /// <summary>The first day of the week.</summary>
    Monday = 1,

    /// <summary>The second day.</summary>
    Tuesday,

    /// <summary>The third day.</summary>
    Wednesday,

    /// <summary>The fourth day.</summary>
    Thursday,

    /// <summary>The fifth day, that of the common prayer.</summary>
    Friday,

    /// <summary>The sixth day.</summary>
    Saturday,

    /// <summary>The seventh day.</summary>
    Sunday,
}
