namespace CraftGraph.Data.Model;

/// <summary>A language of the catalogue.</summary>
public enum Language
{
    /// <summary>Arabic, written from right to left.</summary>
    Ar,

    /// <summary>French.</summary>
    Fr,

    /// <summary>English.</summary>
    En,

    /// <summary>Standard Moroccan Amazigh, in Tifinagh.</summary>
    Zgh,
}
