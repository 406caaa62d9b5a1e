namespace CraftGraph.Data.Model;

/// <summary>Who signed an agreement.</summary>
public sealed class AgreementParty : NamedFact
{
    /// <summary>Key of <see cref="Agreement"/>.</summary>
    public int AgreementId { get; set; }

    /// <summary>Which agreement.</summary>
    public Agreement Agreement { get; set; } = null!;

    /// <summary>Place in the order of the source, 1 for the first.</summary>
    public int Position { get; set; }

    /// <summary>Key of <see cref="Institution"/>.</summary>
    public int? InstitutionId { get; set; }

    /// <summary>The institution; null where the catalogue does not have it.</summary>
    public Institution? Institution { get; set; }

    /// <summary>Whether sources give a role alone and do not name who held it.</summary>
    public bool IsRoleOnly { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
