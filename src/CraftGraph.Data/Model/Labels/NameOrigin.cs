namespace CraftGraph.Data.Model;

/// <summary>Where a name in one language comes from.</summary>
public enum NameOrigin
{
    /// <summary>It was read in that language.</summary>
    Official,

    /// <summary>It was translated for this catalogue.</summary>
    Translation,

    /// <summary>It was written in another script for this catalogue.</summary>
    Transliteration,
}
