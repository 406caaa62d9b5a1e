namespace CraftGraph.Data.Model;

/// <summary>Lower duties that an agreement gives goods of the country's origin in other countries.</summary>
public sealed class TariffPreference : NamedFact
{
    /// <summary>Official reference of the agreement, such as its place in an official journal.</summary>
    public string Reference { get; set; } = "";

    /// <summary>Key of <see cref="LegalText"/>.</summary>
    public int? LegalTextId { get; set; }

    /// <summary>The agreement among the legal texts; null when it is not there.</summary>
    public LegalText? LegalText { get; set; }

    /// <summary>Key of <see cref="CountryGroup"/>.</summary>
    public int CountryGroupId { get; set; }

    /// <summary>The countries that give it.</summary>
    public CountryGroup CountryGroup { get; set; } = null!;

    /// <summary>Since when it has been in force, as published: a day or a year.</summary>
    public string? InForceSinceAsPublished { get; set; }

    /// <summary>Since when it has been in force; null unless the whole day is known.</summary>
    public DateOnly? InForceSince { get; set; }

    /// <summary>The documents that prove origin under it; empty where the sources name none.</summary>
    public ICollection<ExportDocument> Proofs { get; } = [];
}
