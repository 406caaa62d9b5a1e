using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents the variants of articles, each from its number and the article: one article of four comes in colours, or in sizes.</summary>
internal sealed class VariantMaker
{
    private const uint Stream = 0x56415249;

    // By how much a size is dearer in thousandths, and larger in percent.
    private static readonly (int PricePerMille, int Percent)[] Sizes = [(-250, 80), (0, 100), (350, 125)];

    private readonly int[] _colors;
    private readonly int[] _sizes;
    private int _lastId;

    private VariantMaker(int[] colors, int[] sizes, int lastId) => (_colors, _sizes, _lastId) = (colors, sizes, lastId);

    /// <summary>Reads the values of the options.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="lastId">The greatest id of a variant that is there.</param>
    public static VariantMaker Read(CatalogueContext context, int lastId)
    {
        var values = context.OptionValues.AsNoTracking().OrderBy(value => value.Position).ToList().ToLookup(value => value.Option, value => value.Id);
        return new([.. values[VariantOption.Color]], [.. values[VariantOption.Size].Take(Sizes.Length)], lastId);
    }

    /// <summary>The variants of an article with its number, and the keys of their values. Their stocks add up to the article's.</summary>
    public IEnumerable<(ProductVariant Variant, IReadOnlyList<int> Values)> Make(int number, Product product)
    {
        var random = new SeededRandom(Stream, number);
        if (!random.Percent(25))
        {
            yield break;
        }

        var isBySize = product.LengthMillimeters is not null && random.Percent(50);
        var values = isBySize ? _sizes : _colors[..Math.Min(_colors.Length, random.Between(2, 4))];
        var hasColor = isBySize && _colors.Length > 0;
        var color = hasColor ? random.Of(_colors) : 0;
        var left = product.Stock;
        for (var i = 0; i < values.Length; i++)
        {
            var stock = i == values.Length - 1 ? left : random.Below(left + 1);
            left -= stock;
            var (perMille, percent) = isBySize ? Sizes[i] : (i == 0 ? 0 : 50 * random.Between(0, 3), 100);
            yield return (
                new ProductVariant
                {
                    Id = ++_lastId,
                    ProductId = product.Id,
                    Sku = $"{product.Sku}-{i + 1}",
                    PricePerMille = perMille,
                    Stock = stock,
                    LengthMillimeters = isBySize ? product.LengthMillimeters * percent / 100 : null,
                    WidthMillimeters = isBySize ? product.WidthMillimeters * percent / 100 : null,
                    HeightMillimeters = isBySize ? product.HeightMillimeters * percent / 100 : null,
                    WeightGrams = isBySize ? (int?)((long?)product.WeightGrams * percent * percent / 10_000) : null,
                },
                hasColor ? [values[i], color] : [values[i]]);
        }
    }
}
