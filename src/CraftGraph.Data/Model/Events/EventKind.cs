namespace CraftGraph.Data.Model;

/// <summary>Kinds of event.</summary>
public enum EventKind
{
    /// <summary>A day of presentations, workshops and recommendations.</summary>
    StudyDay,
}
