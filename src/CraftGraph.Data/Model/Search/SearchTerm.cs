namespace CraftGraph.Data.Model;

/// <summary>A term that entries of the search index have: what the beginning of a word may become.</summary>
public sealed class SearchTerm
{
    /// <summary>The term, with the sign of its <see cref="Search.TermPlace"/>.</summary>
    public required string Term { get; init; }
}
