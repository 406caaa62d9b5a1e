namespace CraftGraph.Data.Model;

/// <summary>Whether a place has something that some visitors need.</summary>
public enum AccessAnswer
{
    /// <summary>Nobody said; it may be there or not.</summary>
    Unknown,

    /// <summary>It is there.</summary>
    Yes,

    /// <summary>It is there in part, or not always.</summary>
    Partly,

    /// <summary>It is not there.</summary>
    No,
}
