namespace CraftGraph.Data.Model;

/// <summary>A partnership agreement, framework agreement or signed programme.</summary>
public sealed class Agreement : NamedFact
{
    /// <summary>When it was signed, as published: a day or a month; null where it is not known.</summary>
    public string? SignedOnAsPublished { get; set; }

    /// <summary>Day on which it was signed; null unless the whole day is known.</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>What it is about, in English alone; null where it is not known.</summary>
    public LocalizedText Subject { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is about, as it was then; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>Key of <see cref="Province"/>.</summary>
    public int? ProvinceId { get; set; }

    /// <summary>The province or prefecture it is about; null for a whole region or the country.</summary>
    public Province? Province { get; set; }

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; set; }

    /// <summary>The plan that it belongs to; null for none.</summary>
    public Plan? Plan { get; set; }

    /// <summary>Key of <see cref="Project"/>.</summary>
    public int? ProjectId { get; set; }

    /// <summary>The project that it carries out; null for none.</summary>
    public PlanProject? Project { get; set; }

    /// <summary>Key of <see cref="Event"/>.</summary>
    public int? EventId { get; set; }

    /// <summary>The event at which it was signed; null where it was signed elsewhere, or it is not known.</summary>
    public Event? Event { get; set; }

    /// <summary>Who signed, in the order of the source.</summary>
    public ICollection<AgreementParty> Parties { get; } = [];

    /// <summary>What was agreed, in the order of the source.</summary>
    public ICollection<AgreementObject> Objects { get; } = [];

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
