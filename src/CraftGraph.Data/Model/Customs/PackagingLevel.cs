namespace CraftGraph.Data.Model;

/// <summary>What an article is packed in, from the smallest to the largest.</summary>
public enum PackagingLevel
{
    /// <summary>What one unit is packed in.</summary>
    Unit,

    /// <summary>A pack of several units inside a carton.</summary>
    Inner,

    /// <summary>A shipping carton.</summary>
    Carton,

    /// <summary>A pallet of cartons.</summary>
    Pallet,
}
