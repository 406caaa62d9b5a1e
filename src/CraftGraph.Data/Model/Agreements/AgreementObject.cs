namespace CraftGraph.Data.Model;

/// <summary>Something that an agreement provides.</summary>
public sealed class AgreementObject : NamedFact
{
    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public int AgreementId { get; set; }

    /// <summary>Which agreement.</summary>
    public Agreement Agreement { get; set; } = null!;

    /// <summary>Place in the order of the source, 1 for the first.</summary>
    public int Position { get; set; }

    /// <summary>How many of <see cref="Unit"/>; null where there is no number.</summary>
    public int? Quantity { get; set; }

    /// <summary>What <see cref="Quantity"/> counts; null without one.</summary>
    public KeyFigureUnit? Unit { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
