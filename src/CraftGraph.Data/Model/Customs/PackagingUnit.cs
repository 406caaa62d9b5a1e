namespace CraftGraph.Data.Model;

/// <summary>How an article is packed at one level. Whole numbers all the way: volumes and totals of orders stay exact.</summary>
public sealed class PackagingUnit : CatalogueEntity, IPartOfProduct
{
    /// <summary>The greatest length of a side in millimetres; the volume of a cube of it fits 64 bits with ease.</summary>
    public const int MaximumMillimeters = 20_000;

    /// <summary>Key of <see cref="Product"/>.</summary>
    public int ProductId { get; init; }

    /// <summary>Which article.</summary>
    public Product Product { get; init; } = null!;

    /// <summary>At which level.</summary>
    public PackagingLevel Level { get; init; }

    /// <summary>How many of the article's units are in it, at least 1.</summary>
    public int Pieces { get; set; }

    /// <summary>Outer length in millimetres.</summary>
    public int LengthMillimeters { get; set; }

    /// <summary>Outer width in millimetres.</summary>
    public int WidthMillimeters { get; set; }

    /// <summary>Outer height in millimetres.</summary>
    public int HeightMillimeters { get; set; }

    /// <summary>Weight of the goods in it, in grams.</summary>
    public int NetGrams { get; set; }

    /// <summary>Weight with all packing, in grams; not less than <see cref="NetGrams"/>.</summary>
    public int GrossGrams { get; set; }

    internal override string ImportKey => $"{ProductId}/{Level}";
}
