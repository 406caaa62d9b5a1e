namespace CraftGraph.Data.Model;

/// <summary>A pole, zone or set of premises for craft production that a plan asks for.</summary>
public sealed class ProductionSite : NamedFact
{
    /// <summary>What kind of site it is.</summary>
    public ProductionSiteKind Kind { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>Its region, as it was then.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="Province"/>.</summary>
    public int? ProvinceId { get; set; }

    /// <summary>Its province or prefecture; null where sources do not say.</summary>
    public Province? Province { get; set; }

    /// <summary>Whether it is for craft industries only.</summary>
    public bool IsReservedForCrafts { get; set; }

    /// <summary>How many premises it has; null where no number was published.</summary>
    public int? Units { get; set; }

    /// <summary>What it gives priority to; null where sources do not say.</summary>
    public LocalizedText Priority { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Axis"/>.</summary>
    public int? AxisId { get; set; }

    /// <summary>The axis or recommendation that asks for it; null where a project alone does.</summary>
    public PlanAxis? Axis { get; set; }

    /// <summary>Key of <see cref="Project"/>.</summary>
    public int? ProjectId { get; set; }

    /// <summary>The measure or project that makes it; null for none.</summary>
    public PlanProject? Project { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
