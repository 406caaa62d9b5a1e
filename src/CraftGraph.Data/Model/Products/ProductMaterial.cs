namespace CraftGraph.Data.Model;

/// <summary>The part of a material in an article.</summary>
public sealed class ProductMaterial
{
    /// <summary>Key of <see cref="Product"/>.</summary>
    public int ProductId { get; init; }

    /// <summary>Which article.</summary>
    public Product Product { get; init; } = null!;

    /// <summary>Key of <see cref="Material"/>.</summary>
    public int MaterialId { get; init; }

    /// <summary>Which material.</summary>
    public Material Material { get; init; } = null!;

    /// <summary>Share in whole percent, 1 to 100; the shares of an article sum to 100.</summary>
    public int SharePercent { get; set; }

    /// <summary>Place in the list of the article's materials, 1 for the greatest share.</summary>
    public int Position { get; set; }
}
