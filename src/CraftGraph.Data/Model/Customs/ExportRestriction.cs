namespace CraftGraph.Data.Model;

/// <summary>A rule under which goods may not leave the country, or not without a permit.</summary>
public sealed class ExportRestriction : NamedFact
{
    /// <summary>What it protects.</summary>
    public RestrictionSubject Subject { get; set; }

    /// <summary>Which goods it is for, in words.</summary>
    public LocalizedText Goods { get; set; } = LocalizedText.None;

    /// <summary>Official reference of the rule.</summary>
    public string Reference { get; set; } = "";

    /// <summary>Key of <see cref="LegalText"/>.</summary>
    public int? LegalTextId { get; set; }

    /// <summary>The rule among the legal texts; null when it is not there.</summary>
    public LegalText? LegalText { get; set; }

    /// <summary>Key of <see cref="Permit"/>.</summary>
    public int? PermitId { get; set; }

    /// <summary>The document with which the goods may leave; null when none is known.</summary>
    public ExportDocument? Permit { get; set; }

    /// <summary>The trades whose goods may be concerned; empty for all.</summary>
    public ICollection<Trade> Trades { get; } = [];
}
