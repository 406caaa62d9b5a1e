namespace CraftGraph.Data.Model;

/// <summary>A public body, chamber or partner of the crafts.</summary>
public sealed class Institution : NamedFact
{
    /// <summary>What kind of body it is.</summary>
    public InstitutionKind Kind { get; set; }

    /// <summary>What it does for the crafts, in English alone.</summary>
    public LocalizedText Role { get; set; } = LocalizedText.None;

    /// <summary>What else is known, in English alone.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Its seat.</summary>
    public Town? Town { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region that a chamber is for; null for other bodies.</summary>
    public Region? Region { get; set; }

    /// <summary>Labels that it issues.</summary>
    public ICollection<Label> IssuedLabels { get; } = [];

    /// <summary>Labels in the register that it keeps.</summary>
    public ICollection<Label> RegisteredLabels { get; } = [];
}
