namespace CraftGraph.Data.Model;

/// <summary>A measure or project of a plan that sources name.</summary>
public sealed class PlanProject : NamedFact
{
    /// <summary>Key of <see cref="Plan"/>.</summary>
    public int PlanId { get; set; }

    /// <summary>Which plan.</summary>
    public Plan Plan { get; set; } = null!;

    /// <summary>Key of <see cref="Axis"/>.</summary>
    public int? AxisId { get; set; }

    /// <summary>The axis it is under; null where sources do not say.</summary>
    public PlanAxis? Axis { get; set; }

    /// <summary>Whether it is a measure or a project.</summary>
    public PlanProjectKind Kind { get; set; }

    /// <summary>What it is about.</summary>
    public DevelopmentTheme Theme { get; set; }

    /// <summary>Whom it is for; null where sources do not say, or for all.</summary>
    public BeneficiaryGroup? TargetGroup { get; set; }

    /// <summary>Its amount in centimes of the dirham; null where none was published.</summary>
    public long? BudgetMinor { get; set; }

    /// <summary>How many of <see cref="QuantityUnit"/>; null where no number was published.</summary>
    public int? Quantity { get; set; }

    /// <summary>What <see cref="Quantity"/> counts; null without one.</summary>
    public KeyFigureUnit? QuantityUnit { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>Its region, as it was then.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="Province"/>.</summary>
    public int? ProvinceId { get; set; }

    /// <summary>Its province or prefecture; null for the whole region.</summary>
    public Province? Province { get; set; }

    /// <summary>The kind of place that it is about, such as funduqs; null for none.</summary>
    public PointOfSaleKind? PlaceKind { get; set; }

    /// <summary>Agreements to carry it out.</summary>
    public ICollection<Agreement> Agreements { get; } = [];

    /// <summary>Training that carries it out.</summary>
    public ICollection<TrainingProvision> TrainingProvisions { get; } = [];

    /// <summary>Support of artisans that carries it out.</summary>
    public ICollection<SupportMeasure> SupportMeasures { get; } = [];

    /// <summary>Sites of production that it makes.</summary>
    public ICollection<ProductionSite> ProductionSites { get; } = [];

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
