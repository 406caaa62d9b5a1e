namespace CraftGraph.Data.Model;

/// <summary>The two divisions of Morocco into regions that the catalogue speaks of.</summary>
public enum RegionScheme
{
    /// <summary>The twelve regions since 2015.</summary>
    Since2015,

    /// <summary>The sixteen regions before.</summary>
    Before2015,
}
