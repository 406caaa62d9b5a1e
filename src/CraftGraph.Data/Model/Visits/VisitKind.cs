namespace CraftGraph.Data.Model;

/// <summary>Kinds of what makers offer visitors.</summary>
public enum VisitKind
{
    /// <summary>Visitors are shown around the workshop.</summary>
    WorkshopTour,

    /// <summary>Visitors see how something is made.</summary>
    Demonstration,

    /// <summary>Visitors make something themselves.</summary>
    HandsOnSession,

    /// <summary>Visitors buy at the workshop.</summary>
    Shop,
}
