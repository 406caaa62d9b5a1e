namespace CraftGraph.Data.Model;

/// <summary>Time to allow for a circuit.</summary>
public enum SuggestedDuration
{
    /// <summary>A morning or an afternoon.</summary>
    HalfDay,

    /// <summary>One day.</summary>
    OneDay,

    /// <summary>Two days.</summary>
    TwoDays,

    /// <summary>Three days.</summary>
    ThreeDays,

    /// <summary>Four days.</summary>
    FourDays,
}
