namespace CraftGraph.Data.Model;

/// <summary>A label, certification mark, brand or stamp that vouches for craft work.</summary>
public sealed class Label : NamedFact
{
    /// <summary>What kind of sign it is.</summary>
    public LabelKind Kind { get; set; }

    /// <summary>Where the Arabic name comes from.</summary>
    public NameOrigin ArabicNameOrigin { get; set; }

    /// <summary>Key of <see cref="Trade"/>.</summary>
    public int? TradeId { get; set; }

    /// <summary>The trade it is reserved to; null for a label of all trades.</summary>
    public Trade? Trade { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it is reserved to; null for a national label.</summary>
    public Region? Region { get; set; }

    /// <summary>Who issues it as the source says, in English alone.</summary>
    public LocalizedText IssuingBody { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Issuer"/>.</summary>
    public int? IssuerId { get; set; }

    /// <summary>Who issues it; null when the body is not among the institutions.</summary>
    public Institution? Issuer { get; set; }

    /// <summary>Where it is registered as the source says, in English alone.</summary>
    public LocalizedText RegisteredWith { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Register"/>.</summary>
    public int? RegisterId { get; set; }

    /// <summary>Who keeps the register it is in; null when it is in none, or in none that is known.</summary>
    public Institution? Register { get; set; }

    /// <summary>Year as published: a year, a range or a remark.</summary>
    public string? YearAsPublished { get; set; }

    /// <summary>How many units of production carried it, by the press of about 2013; null where nothing was published.</summary>
    public int? UnitsCertified { get; set; }

    /// <summary>What else is known, in English alone.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>The texts it rests on, with a remark each.</summary>
    public ICollection<LabelLegalText> LegalBasis { get; } = [];

    /// <summary>The texts it rests on.</summary>
    public ICollection<LegalText> LegalTexts { get; } = [];

    /// <summary>To whom it was given.</summary>
    public ICollection<LabelAward> Awards { get; } = [];
}
