namespace CraftGraph.Data.Search;

/// <summary>How well an entry matches a text. Each entry that matches has exactly one of the ranks before <see cref="Any"/>. The numbers stand in cursors.</summary>
public enum SearchRank
{
    /// <summary>A name or alias is the text.</summary>
    ExactName,

    /// <summary>The names have every word of the text, or begin words with its last one.</summary>
    Name,

    /// <summary>The names together with place, trade and materials have every word.</summary>
    Other,

    /// <summary>All that and what is written about the thing have every word.</summary>
    Text,

    /// <summary>Any of these.</summary>
    Any,
}
