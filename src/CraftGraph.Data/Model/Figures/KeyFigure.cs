namespace CraftGraph.Data.Model;

/// <summary>A figure published about a region or the country, as it was published.</summary>
public sealed class KeyFigure : Fact
{
    /// <summary>The source's own key, kebab-case, unique; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="Measure"/>.</summary>
    public int MeasureId { get; set; }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; set; } = null!;

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is about; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>Key of <see cref="Trade"/>.</summary>
    public int? TradeId { get; set; }

    /// <summary>The trade it is limited to; null for all crafts.</summary>
    public Trade? Trade { get; set; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>The town it is limited to; null for the whole region or country.</summary>
    public Town? Town { get; set; }

    /// <summary>
    /// The value times one thousand: 25.5 percent is 25500, 28,000 persons are 28000000. Exact, and in order; sheets with
    /// more than three decimals are refused.
    /// </summary>
    public long ValueInThousandths { get; set; }

    /// <summary>What the value counts.</summary>
    public KeyFigureUnit Unit { get; set; }

    /// <summary>The time it is about, as published, in English; null where nothing was.</summary>
    public string? PeriodAsPublished { get; set; }

    /// <summary>The last year that the period names; null where it names none.</summary>
    public int? Year { get; set; }

    /// <summary>True when the source says about, close to or more than.</summary>
    public bool IsApproximate { get; set; }

    /// <summary>Number of the founding documents' fact, such as F43; null when it is from elsewhere.</summary>
    public string? SeedFact { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];

    internal override string ImportKey => Slug;
}
