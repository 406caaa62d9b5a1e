namespace CraftGraph.Data.Model;

/// <summary>A word of the names in the search index: what a misspelt word may have meant.</summary>
public sealed class SearchWord
{
    /// <summary>The word, folded by <see cref="TextFolding"/>.</summary>
    public required string Word { get; init; }

    /// <summary>How many UTF-16 units it has.</summary>
    public int Length { get; init; }
}
