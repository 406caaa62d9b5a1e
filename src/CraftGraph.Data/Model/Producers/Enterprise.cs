namespace CraftGraph.Data.Model;

/// <summary>A company that makes craft articles.</summary>
public sealed class Enterprise() : Producer(ProducerKind.Enterprise)
{
    /// <summary>How many people it employs; null where it is not known.</summary>
    public int? Employees { get; set; }

    /// <summary>Its legal form; null where it is not known.</summary>
    public LegalForm? LegalForm { get; set; }
}
