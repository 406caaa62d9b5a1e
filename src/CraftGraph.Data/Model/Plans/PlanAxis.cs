namespace CraftGraph.Data.Model;

/// <summary>An axis of a plan, or a recommendation made on it.</summary>
public sealed class PlanAxis : NamedFact
{
    /// <summary>Key of <see cref="Plan"/>.</summary>
    public int PlanId { get; set; }

    /// <summary>Which plan.</summary>
    public Plan Plan { get; set; } = null!;

    /// <summary>Whether it is an axis or a recommendation.</summary>
    public PlanAxisKind Kind { get; set; }

    /// <summary>Place among the axes, or among the recommendations, of the plan; 1 for the first.</summary>
    public int Position { get; set; }

    /// <summary>What it is about; null where no theme fits.</summary>
    public DevelopmentTheme? Theme { get; set; }

    /// <summary>What it is for; null where sources do not say.</summary>
    public LocalizedText Purpose { get; set; } = LocalizedText.None;

    /// <summary>How much weight the plan gives it; null where sources do not say.</summary>
    public LocalizedText Emphasis { get; set; } = LocalizedText.None;

    /// <summary>Whether sources say that the measures they name are examples among others.</summary>
    public bool IsListOpen { get; set; }

    /// <summary>Key of <see cref="Event"/>.</summary>
    public int? EventId { get; set; }

    /// <summary>The event that it came out of; null for axes.</summary>
    public Event? Event { get; set; }

    /// <summary>Measures and projects under it.</summary>
    public ICollection<PlanProject> Projects { get; } = [];

    /// <summary>Targets that the document mentions under it.</summary>
    public ICollection<PlanTarget> Targets { get; } = [];

    /// <summary>Functions of logistics that it names.</summary>
    public ICollection<LogisticsService> LogisticsServices { get; } = [];

    /// <summary>Sites of production that it asks for.</summary>
    public ICollection<ProductionSite> ProductionSites { get; } = [];

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
