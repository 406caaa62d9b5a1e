namespace CraftGraph.Data.Model;

/// <summary>A plan that develops the crafts of a region or of the country.</summary>
public sealed class Plan : NamedFact
{
    /// <summary>What the plan is for.</summary>
    public PlanScope Scope { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is for, as it was then; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>First year; null where it is not known.</summary>
    public int? StartYear { get; set; }

    /// <summary>Last year; null where it is not known.</summary>
    public int? EndYear { get; set; }

    /// <summary>Day on which it was signed; null where it is not known, or it was not signed.</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>Its budget in centimes of the dirham; null where none was published.</summary>
    public long? BudgetMinor { get; set; }

    /// <summary>How many axes it says it has; null where it says no number.</summary>
    public int? DeclaredAxisCount { get; set; }

    /// <summary>How many projects it says it has; null where it says no number.</summary>
    public int? DeclaredProjectCount { get; set; }

    /// <summary>What it wants to come to; null where sources do not say.</summary>
    public LocalizedText Vision { get; set; } = LocalizedText.None;

    /// <summary>The one goal that its other goals come under; null where sources do not state it.</summary>
    public LocalizedText HeadlineGoal { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="DataProvider"/>.</summary>
    public int? DataProviderId { get; set; }

    /// <summary>Who gave the data on it; null where sources do not say.</summary>
    public Institution? DataProvider { get; set; }

    /// <summary>Its axes and the recommendations made on it, in order.</summary>
    public ICollection<PlanAxis> Axes { get; } = [];

    /// <summary>Its measures and projects that sources name.</summary>
    public ICollection<PlanProject> Projects { get; } = [];

    /// <summary>What it wants to reach, in numbers.</summary>
    public ICollection<PlanTarget> Targets { get; } = [];

    /// <summary>What is followed over time to see how far it came.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <summary>Agreements that belong to it.</summary>
    public ICollection<Agreement> Agreements { get; } = [];

    /// <summary>Types of article that, by the press, it promotes.</summary>
    public ICollection<ProductFamily> ProductFamilies { get; } = [];

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
