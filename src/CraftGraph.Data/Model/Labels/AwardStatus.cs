namespace CraftGraph.Data.Model;

/// <summary>What became of a label's award. That its time is over is not a status: its dates say so.</summary>
public enum AwardStatus
{
    /// <summary>It holds between its dates.</summary>
    Valid,

    /// <summary>It does not hold for the time being.</summary>
    Suspended,

    /// <summary>It was taken back for good.</summary>
    Withdrawn,
}
