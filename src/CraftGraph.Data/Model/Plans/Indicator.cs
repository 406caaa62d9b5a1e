namespace CraftGraph.Data.Model;

/// <summary>What is followed over time in a territory: a series of published figures, with where it began, what is aimed at and what it came to.</summary>
public sealed class Indicator : NamedFact
{
    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is about, as it was then; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; set; }

    /// <summary>The plan that it is followed for; null for none.</summary>
    public Plan? Plan { get; set; }

    /// <summary>What its values count.</summary>
    public KeyFigureUnit Unit { get; set; }

    /// <summary>Key of <see cref="Baseline"/>.</summary>
    public int? BaselineId { get; set; }

    /// <summary>The figure from which it is followed; null where none was published.</summary>
    public KeyFigure? Baseline { get; set; }

    /// <summary>Key of <see cref="Latest"/>.</summary>
    public int? LatestId { get; set; }

    /// <summary>The last figure of the series by year; null for an empty series.</summary>
    public KeyFigure? Latest { get; set; }

    /// <summary>The figures published of it; where sources disagree, all of them.</summary>
    public ICollection<KeyFigure> KeyFigures { get; } = [];

    /// <summary>What is aimed at; where sources disagree, all of them.</summary>
    public ICollection<PlanTarget> Targets { get; } = [];
}
