using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>Something that the search index tells otherwise than the catalogue.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id among those of its kind.</param>
/// <param name="Difference">How they differ.</param>
public sealed record SearchDifference(SearchKind Kind, int Id, SearchDifferenceKind Difference);

/// <summary>How the search index differs from the catalogue in one thing.</summary>
public enum SearchDifferenceKind
{
    /// <summary>The index does not have it.</summary>
    Missing,

    /// <summary>The index has other names or terms than it has.</summary>
    OutOfDate,

    /// <summary>The index has it, the catalogue does not.</summary>
    LeftOver,
}
