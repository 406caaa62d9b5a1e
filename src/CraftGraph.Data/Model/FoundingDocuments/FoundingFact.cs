namespace CraftGraph.Data.Model;

/// <summary>One thing that the founding documents state.</summary>
public sealed class FoundingFact : CatalogueEntity
{
    /// <summary>Its number, such as F43; unique, and never changes.</summary>
    public required string Number { get; init; }

    /// <summary>Key of <see cref="Document"/>.</summary>
    public int DocumentId { get; set; }

    /// <summary>Where it was read.</summary>
    public Source Document { get; set; } = null!;

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>The region that the document is about, as it was then.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>The words of the document in Arabic, spelt as they are there.</summary>
    public string Quotation { get; set; } = "";

    /// <summary>What it says, in French and English.</summary>
    public LocalizedText Statement { get; set; } = LocalizedText.None;

    /// <summary>What a reader has to decide on; empty for a fact that is plain.</summary>
    public ICollection<Reading> Readings { get; } = [];

    internal override string ImportKey => Number;
}
