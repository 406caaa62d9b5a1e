namespace CraftGraph.Data.Model;

/// <summary>
/// What a hit of a search is. The number stands in stored keys of the index and in cursors, and never changes; equally good hits come in its order.
/// </summary>
public enum SearchKind
{
    /// <summary>A present or former region.</summary>
    Region = 1,

    /// <summary>A town.</summary>
    Town = 2,

    /// <summary>A province or prefecture; most are called like their chief town, which is what people mean.</summary>
    Province = 3,

    /// <summary>A trade.</summary>
    Trade = 4,

    /// <summary>A material.</summary>
    Material = 5,

    /// <summary>A technique.</summary>
    Technique = 6,

    /// <summary>A generic type of export article.</summary>
    ProductFamily = 7,

    /// <summary>A label, mark or stamp.</summary>
    Label = 8,

    /// <summary>A public body, chamber or partner.</summary>
    Institution = 9,

    /// <summary>A circuit.</summary>
    Circuit = 10,

    /// <summary>A place of sale or of craft.</summary>
    PointOfSale = 11,

    /// <summary>A maker.</summary>
    Producer = 12,

    /// <summary>An article.</summary>
    Product = 13,
}
