namespace CraftGraph.Data.Model;

/// <summary>Something in the founding documents that is missing, ambiguous or in tension, and how the catalogue reads it.</summary>
public sealed class Reading : CatalogueEntity
{
    /// <summary>Its own key, kebab-case, unique; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>What a reader has to decide on, in English alone.</summary>
    public LocalizedText Issue { get; set; } = LocalizedText.None;

    /// <summary>How the catalogue reads it, in English alone.</summary>
    public LocalizedText Choice { get; set; } = LocalizedText.None;

    /// <summary>The facts concerned; empty where it concerns the documents as a whole.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];

    internal override string ImportKey => Slug;
}
