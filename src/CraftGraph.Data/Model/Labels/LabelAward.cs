namespace CraftGraph.Data.Model;

/// <summary>A label given to a maker, for all it makes or for one article, for a time.</summary>
public sealed class LabelAward : Fact
{
    /// <summary>Number of the certificate, unique; its public, lasting key.</summary>
    public required string Number { get; init; }

    /// <summary>Key of <see cref="Label"/>.</summary>
    public int LabelId { get; set; }

    /// <summary>Which label.</summary>
    public Label Label { get; set; } = null!;

    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int ProducerId { get; set; }

    /// <summary>To whom.</summary>
    public Producer Producer { get; set; } = null!;

    /// <summary>Key of <see cref="Product"/>.</summary>
    public int? ProductId { get; set; }

    /// <summary>For which article; null when for all that the maker makes.</summary>
    public Product? Product { get; set; }

    /// <summary>First day on which it holds: that of its first event.</summary>
    public DateOnly AwardedOn { get; set; }

    /// <summary>What happened to it, the award itself first. Whether it is valid on a day follows from them.</summary>
    public ICollection<LabelAwardEvent> Events { get; } = [];

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; set; }

    internal override string ImportKey => Number;
}
