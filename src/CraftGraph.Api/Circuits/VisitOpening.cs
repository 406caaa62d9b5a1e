namespace CraftGraph.Api.Circuits;

/// <summary>Whether a place is open for a visit.</summary>
internal enum VisitOpening
{
    /// <summary>From its beginning to its end.</summary>
    Open,

    /// <summary>Not when it begins.</summary>
    Closed,

    /// <summary>When it begins, and no longer before it ends.</summary>
    ClosesDuringVisit,

    /// <summary>Its hours are not known.</summary>
    Unknown,
}
