namespace CraftGraph.Data.Model;

/// <summary>What the search index holds of one thing of the catalogue. Derived from it, and written by <see cref="Search.SearchIndex"/> alone.</summary>
public sealed class SearchEntry
{
    /// <summary>How many ids each kind has room for: an entry's key is its kind times this, plus the thing's own id.</summary>
    public const long IdsOfAKind = 1L << 32;

    /// <summary>Kind and id of the thing in one number, so that the entries of a kind are one range of the index.</summary>
    public long Id { get; init; }

    /// <summary>What the thing is.</summary>
    public SearchKind Kind { get; init; }

    /// <summary>What the thing is called.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.None;

    /// <summary>Changes with what the entry holds; see <see cref="Search.SearchDocument.Digest"/>.</summary>
    public long Digest { get; init; }

    /// <summary>The key of an entry.</summary>
    /// <param name="kind">What the thing is.</param>
    /// <param name="id">Its id among those of its kind.</param>
    public static long KeyOf(SearchKind kind, int id) => ((long)kind * IdsOfAKind) + id;
}
