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

    /// <summary>Share in thousandths, 1 to 1000; the shares of an article sum to 1000.</summary>
    public int SharePerMille { get; set; }

    /// <summary>ISO 3166-1 code of the country that the material in this article comes from; null when that is not known.</summary>
    public string? OriginCountry { get; set; }

    /// <summary>Key of <see cref="OriginRegion"/>.</summary>
    public int? OriginRegionId { get; set; }

    /// <summary>The region of Morocco, since 2015, that the material comes from; null when that is not known, and for other countries.</summary>
    public Region? OriginRegion { get; set; }

    /// <summary>Place in the list of the article's materials, 1 for the greatest share.</summary>
    public int Position { get; set; }
}
