namespace CraftGraph.Data.Model;

/// <summary>What happened to a label's award.</summary>
public enum AwardEventKind
{
    /// <summary>It was given: the first event of every award, and no later one.</summary>
    Awarded,

    /// <summary>It was given for a further time.</summary>
    Renewed,

    /// <summary>It does not hold from then on, for the time being.</summary>
    Suspended,

    /// <summary>A suspension ended: it holds again.</summary>
    Lifted,

    /// <summary>It was taken back for good.</summary>
    Withdrawn,
}
