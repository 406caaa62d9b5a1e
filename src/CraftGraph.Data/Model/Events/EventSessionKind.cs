namespace CraftGraph.Data.Model;

/// <summary>Kinds of session.</summary>
public enum EventSessionKind
{
    /// <summary>Somebody presents a topic.</summary>
    Presentation,

    /// <summary>Participants work on a topic.</summary>
    Workshop,

    /// <summary>All come together.</summary>
    Plenary,
}
