namespace CraftGraph.Data.Model;

/// <summary>Something that the catalogue states, with how far it was checked and where it was read.</summary>
public abstract class Fact : CatalogueEntity
{
    /// <summary>How far the row was checked against its sources.</summary>
    public Verification Verification { get; set; }

    /// <summary>What exactly was checked, in English; null when the status says it all.</summary>
    public string? VerificationNote { get; set; }

    /// <summary>Where it was read; empty for demonstration data.</summary>
    public ICollection<Source> Sources { get; } = [];
}
