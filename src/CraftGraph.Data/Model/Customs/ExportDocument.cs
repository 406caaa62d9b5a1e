namespace CraftGraph.Data.Model;

/// <summary>A document that goes with goods when they leave the country.</summary>
public sealed class ExportDocument : NamedFact
{
    /// <summary>What it says.</summary>
    public ExportDocumentKind Kind { get; set; }

    /// <summary>How binding it is.</summary>
    public DocumentRequirement Requirement { get; set; }

    /// <summary>When it is required, in words.</summary>
    public LocalizedText WhenRequired { get; set; } = LocalizedText.None;

    /// <summary>Who issues it.</summary>
    public LocalizedText Issuer { get; set; } = LocalizedText.None;

    /// <summary>To which destinations it belongs.</summary>
    public DestinationScope Scope { get; set; }

    /// <summary>The destinations as published.</summary>
    public LocalizedText Destination { get; set; } = LocalizedText.None;

    /// <summary>The destinations; empty unless <see cref="Scope"/> is <see cref="DestinationScope.Groups"/>.</summary>
    public ICollection<CountryGroup> CountryGroups { get; } = [];

    /// <summary>The trades whose goods it goes with; empty for all goods.</summary>
    public ICollection<Trade> Trades { get; } = [];
}
