namespace CraftGraph.Data.Model;

/// <summary>How it stands with a label's award on a day. Not stored: it follows from the award's events up to that day.</summary>
public enum AwardStatus
{
    /// <summary>Its first day is still to come.</summary>
    NotYetValid,

    /// <summary>It holds.</summary>
    Valid,

    /// <summary>It does not hold for the time being.</summary>
    Suspended,

    /// <summary>It was taken back for good.</summary>
    Withdrawn,

    /// <summary>Its time is over, whether it was suspended at the end or not, and it was not renewed.</summary>
    Lapsed,
}
