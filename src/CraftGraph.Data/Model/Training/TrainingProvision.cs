namespace CraftGraph.Data.Model;

/// <summary>A centre, scheme, project or campaign of vocational training in the crafts.</summary>
public sealed class TrainingProvision : NamedFact
{
    /// <summary>What kind of provision it is.</summary>
    public TrainingKind Kind { get; set; }

    /// <summary>The form of training; null where it is not known.</summary>
    public TrainingForm? Form { get; set; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Its town; null where it is not known, and for whole regions and the country.</summary>
    public Town? Town { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>Its region: of a place the present one, of a programme of before 2015 the one of then; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>Its year or years as published; null where it is not known.</summary>
    public string? Period { get; set; }

    /// <summary>How many people, in <see cref="CapacityUnit"/>; null where it is not known.</summary>
    public int? Capacity { get; set; }

    /// <summary>What <see cref="Capacity"/> counts; null without one.</summary>
    public CapacityUnit? CapacityUnit { get; set; }

    /// <summary>Its surface in square metres; null where it is not known.</summary>
    public int? SurfaceSquareMeters { get; set; }

    /// <summary>How many trades it teaches, as published; null where it is not known.</summary>
    public int? TradesCount { get; set; }

    /// <summary>The trades it teaches that sources name.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>Courses with dates that it holds.</summary>
    public ICollection<Schedule> Schedules { get; } = [];

    /// <summary>Key of <see cref="Project"/>.</summary>
    public int? ProjectId { get; set; }

    /// <summary>The measure or project of a plan that it carries out; null for none.</summary>
    public PlanProject? Project { get; set; }

    /// <summary>What else is known, in English alone; null where nothing is.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
