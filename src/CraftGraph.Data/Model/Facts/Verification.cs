namespace CraftGraph.Data.Model;

/// <summary>How far a fact was checked.</summary>
public enum Verification
{
    /// <summary>The main facts of the row were read in the named source.</summary>
    Verified,

    /// <summary>Some facts were read; others, often names, seats or dates, are general knowledge or derived.</summary>
    Partial,

    /// <summary>General knowledge alone.</summary>
    Unverified,

    /// <summary>Composed for this catalogue.</summary>
    Editorial,

    /// <summary>Invented to show what the catalogue can do; no such thing exists.</summary>
    Demonstration,
}
