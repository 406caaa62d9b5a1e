namespace CraftGraph.Data.Model;

/// <summary>What an article is counted in: its price, stock and minimum order are for one of these.</summary>
public enum SaleUnit
{
    /// <summary>One article.</summary>
    Piece,

    /// <summary>Two that belong together, such as slippers.</summary>
    Pair,

    /// <summary>Several that belong together, such as tableware.</summary>
    Set,

    /// <summary>One square metre.</summary>
    SquareMeter,

    /// <summary>One litre.</summary>
    Liter,
}
