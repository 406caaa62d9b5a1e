namespace CraftGraph.Data.Model;

/// <summary>Something that artisans and their enterprises can have: health insurance, a tax regime, financing, assistance.</summary>
public sealed class SupportMeasure : NamedFact
{
    /// <summary>What kind of support it is.</summary>
    public SupportKind Kind { get; set; }

    /// <summary>What it is about; of an awareness measure, what it makes known.</summary>
    public DevelopmentTheme Theme { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is for, as it was then; null for the whole country.</summary>
    public Region? Region { get; set; }

    /// <summary>Whom it is for; null where sources do not say.</summary>
    public BeneficiaryGroup? TargetGroup { get; set; }

    /// <summary>An amount in centimes of the dirham, of which <see cref="AmountBasis"/> says what it is; null where none was published.</summary>
    public long? AmountMinor { get; set; }

    /// <summary>What the amount is; null without one.</summary>
    public AmountBasis? AmountBasis { get; set; }

    /// <summary>Since when or for how long, as published, in English; null where it is not known.</summary>
    public string? Period { get; set; }

    /// <summary>Key of <see cref="Project"/>.</summary>
    public int? ProjectId { get; set; }

    /// <summary>The measure or project of a plan that it carries out; null for none.</summary>
    public PlanProject? Project { get; set; }

    /// <summary>What else is known, in English alone; null where nothing is.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
