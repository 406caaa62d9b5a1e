namespace CraftGraph.Data.Model;

/// <summary>What a statement made at an event is.</summary>
public enum EventStatementKind
{
    /// <summary>What the event was held against.</summary>
    Context,

    /// <summary>What was aimed at.</summary>
    Aim,

    /// <summary>What speakers called for.</summary>
    Call,

    /// <summary>What was done, in the words of its report.</summary>
    Report,
}
