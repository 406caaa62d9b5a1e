namespace CraftGraph.Data.Model;

/// <summary>A law, decree, dahir or agreement. Its name is its title.</summary>
public sealed class LegalText : NamedFact
{
    /// <summary>How it is cited, such as Law 133-12.</summary>
    public string Reference { get; set; } = "";

    /// <summary>What it governs.</summary>
    public LegalSubject Subject { get; set; }

    /// <summary>Its date as published: a day, a year or a remark; null where it was not found.</summary>
    public string? DateAsPublished { get; set; }

    /// <summary>Its day; null unless the whole day is known.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The labels that rest on it.</summary>
    public ICollection<Label> Labels { get; } = [];
}
