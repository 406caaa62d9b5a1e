namespace CraftGraph.Data.Model;

/// <summary>Kinds of guidebook.</summary>
public enum GuidebookKind
{
    /// <summary>A guide to circuits.</summary>
    CircuitGuide,

    /// <summary>A guide to a town or region.</summary>
    DestinationGuide,

    /// <summary>A brochure.</summary>
    Brochure,

    /// <summary>Pages on the web.</summary>
    WebGuide,

    /// <summary>A book.</summary>
    Book,
}
