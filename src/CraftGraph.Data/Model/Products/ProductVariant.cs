namespace CraftGraph.Data.Model;

/// <summary>An article in one colour, one size and the like, with an article number and a stock of its own.</summary>
public sealed class ProductVariant : CatalogueEntity, IPartOfProduct
{
    /// <summary>The greatest difference of price, in thousandths: five times the article's price. Up to it prices stay exact in 64 bits.</summary>
    public const int MaximumPricePerMille = 4000;

    /// <summary>Key of <see cref="Product"/>.</summary>
    public int ProductId { get; init; }

    /// <summary>Of which article.</summary>
    public Product Product { get; init; } = null!;

    /// <summary>The maker's article number of the variant, unique in the catalogue.</summary>
    public required string Sku { get; init; }

    /// <summary>By how much it is dearer than the article, in thousandths of the price; negative when it is cheaper. The same in each market.</summary>
    public int PricePerMille { get; set; }

    /// <summary>Units of it that are ready to ship; the stock of the article is the sum over its variants.</summary>
    public int Stock { get; set; }

    /// <summary>Length in millimetres; null for that of the article.</summary>
    public int? LengthMillimeters { get; set; }

    /// <summary>Width in millimetres; null for that of the article.</summary>
    public int? WidthMillimeters { get; set; }

    /// <summary>Height in millimetres; null for that of the article.</summary>
    public int? HeightMillimeters { get; set; }

    /// <summary>Weight of one unit in grams; null for that of the article.</summary>
    public int? WeightGrams { get; set; }

    /// <summary>What sets it apart.</summary>
    public ICollection<OptionValue> Values { get; } = [];

    internal override string ImportKey => Sku;
}
