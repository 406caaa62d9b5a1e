namespace CraftGraph.Data.Model;

/// <summary>A guide for visitors as a publication, not a person.</summary>
public sealed class Guidebook : NamedFact
{
    /// <summary>What kind of publication it is.</summary>
    public GuidebookKind Kind { get; set; }

    /// <summary>Who publishes it, as published.</summary>
    public string Publisher { get; set; } = "";

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is about; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>What else is known, in English alone; null where nothing is.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;
}
