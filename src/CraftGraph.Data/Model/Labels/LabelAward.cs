namespace CraftGraph.Data.Model;

/// <summary>A label given to a maker, for all it makes or for one article, for a time.</summary>
/// <remarks>
/// It is valid on a day D when <c>AwardedOn &lt;= D</c>, <c>ValidUntil</c> is null or not before D, and it is not yet
/// suspended or withdrawn then: <c>Status</c> is <c>Valid</c> or <c>StatusSince</c> is after D.
/// </remarks>
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

    /// <summary>First day on which it holds.</summary>
    public DateOnly AwardedOn { get; set; }

    /// <summary>Last day on which it holds; null when it has no end.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Whether it was suspended or withdrawn.</summary>
    public AwardStatus Status { get; set; }

    /// <summary>First day of the suspension or withdrawal; null while it is valid.</summary>
    public DateOnly? StatusSince { get; set; }

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; set; }

    internal override string ImportKey => Number;
}
