namespace CraftGraph.Data.Model;

/// <summary>A number that a plan wants to reach.</summary>
public sealed class PlanTarget : Fact
{
    /// <summary>The source's own key, kebab-case, unique; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="Plan"/>.</summary>
    public int PlanId { get; set; }

    /// <summary>Which plan.</summary>
    public Plan Plan { get; set; } = null!;

    /// <summary>Key of <see cref="Indicator"/>.</summary>
    public int IndicatorId { get; set; }

    /// <summary>What is to reach the number; where sources disagree, one indicator has several targets.</summary>
    public Indicator Indicator { get; set; } = null!;

    /// <summary>Key of <see cref="MentionedUnder"/>.</summary>
    public int? MentionedUnderId { get; set; }

    /// <summary>The axis or recommendation under which the document mentions it, though it is the whole plan's; null where it stands by itself.</summary>
    public PlanAxis? MentionedUnder { get; set; }

    /// <summary>What is measured, in the words of the sheet of targets, in English.</summary>
    public string Measure { get; set; } = "";

    /// <summary>The number to reach times one thousand, exact.</summary>
    public long ValueInThousandths { get; set; }

    /// <summary>What the value counts.</summary>
    public KeyFigureUnit Unit { get; set; }

    /// <summary>The year by which to reach it; null where sources do not say.</summary>
    public int? Year { get; set; }

    /// <summary>Whether the source says about, close to or more than.</summary>
    public bool IsApproximate { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];

    internal override string ImportKey => Slug;
}
