using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents what customs ask of articles, each from its number and the article: national code, preferential origin, packaging.</summary>
internal sealed class CustomsMaker
{
    private const uint Stream = 0x43555354;
    private const int CartonGrams = 25_000;
    private const int PalletGrams = 700_000;
    private const int PalletLength = 1200;
    private const int PalletWidth = 800;
    private const int PalletHeight = 144;
    private const int LoadedHeight = 1800;

    // How units stand in a carton, along its sides; the most first.
    private static readonly (int Along, int Across, int Up)[] Cartons = [(4, 3, 2), (3, 2, 2), (3, 2, 1), (2, 2, 1), (2, 1, 1)];

    private readonly Dictionary<int, int[]> _codes;
    private readonly int[] _preferences;
    private int _lastOriginId;
    private int _lastPackagingId;

    private CustomsMaker(Dictionary<int, int[]> codes, int[] preferences, int lastOriginId, int lastPackagingId) =>
        (_codes, _preferences, _lastOriginId, _lastPackagingId) = (codes, preferences, lastOriginId, lastPackagingId);

    /// <summary>Reads the national codes and the preferences.</summary>
    /// <param name="context">The catalogue, whose national codes are written.</param>
    /// <param name="lastOriginId">The greatest id of a preferential origin that is there.</param>
    /// <param name="lastPackagingId">The greatest id of a packaging unit that is there.</param>
    public static CustomsMaker Read(CatalogueContext context, int lastOriginId, int lastPackagingId) => new(
        context.NationalCodes.AsNoTracking().OrderBy(code => code.Id).ToList()
            .GroupBy(code => code.HsCodeId, code => code.Id).ToDictionary(codes => codes.Key, codes => codes.ToArray()),
        [.. context.TariffPreferences.Select(preference => preference.Id).Order()],
        lastOriginId,
        lastPackagingId);

    /// <summary>The national code of an article with its number; null for one that is sold inside the country only.</summary>
    public int? NationalCodeOf(int number, Product product) =>
        product.IsExportable && _codes.TryGetValue(product.HsCodeId, out var codes) ? new SeededRandom(Stream ^ 0xFFFF, number).Of(codes) : null;

    /// <summary>The agreements under which an article with its number is of the country's origin; none for two articles of three.</summary>
    public IEnumerable<PreferentialOrigin> Origins(int number, Product product)
    {
        var random = new SeededRandom(Stream, number);
        if (!product.IsExportable || !random.Percent(35))
        {
            yield break;
        }

        var criterion = random.Percent(65) ? OriginCriterion.WhollyObtained : OriginCriterion.SufficientlyWorked;
        foreach (var preference in _preferences)
        {
            if (random.Percent(60))
            {
                yield return new PreferentialOrigin { Id = ++_lastOriginId, ProductId = product.Id, TariffPreferenceId = preference, Criterion = criterion };
            }
        }
    }

    /// <summary>How an article with its number is packed, from the smallest on; not known for one of three.</summary>
    public IReadOnlyList<PackagingUnit> Packaging(int number, Product product)
    {
        var random = new SeededRandom(Stream ^ 0xFF, number);
        if (!product.IsExportable || product.WeightGrams is not { } weight || !random.Percent(65))
        {
            return [];
        }

        var unit = UnitOf(product, weight);
        var levels = new List<PackagingUnit> { unit };
        if (CartonOf(unit) is { } carton)
        {
            levels.Add(carton);
            if (PalletOf(carton) is { } pallet)
            {
                levels.Add(pallet);
            }
        }

        return levels;
    }

    // What is flat and long is rolled; the rest is wrapped.
    private PackagingUnit UnitOf(Product product, int weight)
    {
        int[] sides = [product.LengthMillimeters ?? 250, product.WidthMillimeters ?? 180, product.HeightMillimeters ?? 60];
        var (length, width, height) = product.HeightMillimeters is null && sides[0] > 1000
            ? (sides[1], 90 + (weight / 100), 90 + (weight / 100))
            : (sides[0], sides[1], sides[2]);
        return New(product.Id, PackagingLevel.Unit, 1, length + 30, width + 30, height + 30, weight, weight + 40 + (weight / 12));
    }

    private PackagingUnit? CartonOf(PackagingUnit unit)
    {
        foreach (var (along, across, up) in Cartons)
        {
            var pieces = along * across * up;
            var (length, width, height) = ((along * unit.LengthMillimeters) + 20, (across * unit.WidthMillimeters) + 20, (up * unit.HeightMillimeters) + 20);
            var gross = (pieces * unit.GrossGrams) + 600;
            if (gross <= CartonGrams && length <= PalletLength && width <= PalletWidth && height <= PalletWidth)
            {
                return New(unit.ProductId, PackagingLevel.Carton, pieces, length, width, height, pieces * unit.NetGrams, gross);
            }
        }

        return null;
    }

    private PackagingUnit? PalletOf(PackagingUnit carton)
    {
        var onLayer = PalletLength / carton.LengthMillimeters * (PalletWidth / carton.WidthMillimeters);
        var layers = Math.Min((LoadedHeight - PalletHeight) / carton.HeightMillimeters, PalletGrams / (carton.GrossGrams * onLayer));
        return layers == 0 ? null : New(
            carton.ProductId,
            PackagingLevel.Pallet,
            carton.Pieces * onLayer * layers,
            PalletLength,
            PalletWidth,
            PalletHeight + (layers * carton.HeightMillimeters),
            carton.NetGrams * onLayer * layers,
            (carton.GrossGrams * onLayer * layers) + CartonGrams);
    }

    private PackagingUnit New(int productId, PackagingLevel level, int pieces, int length, int width, int height, int net, int gross) => new()
    {
        Id = ++_lastPackagingId,
        ProductId = productId,
        Level = level,
        Pieces = pieces,
        LengthMillimeters = length,
        WidthMillimeters = width,
        HeightMillimeters = height,
        NetGrams = net,
        GrossGrams = gross,
    };
}
