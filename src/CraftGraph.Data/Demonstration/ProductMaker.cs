using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents articles, each from its number and its maker.</summary>
internal sealed class ProductMaker(DemonstrationWorld world, int firstId)
{
    private const uint Stream = 0x41525449;
    private const uint OriginStream = 0x4F524947;
    private static readonly string[] Abroad = ["ES", "IN", "CN", "EG", "TR", "IT"];

    /// <summary>Which maker an article is given to: every maker gets one, then some get more than others.</summary>
    /// <param name="number">Number of the article, from 0.</param>
    /// <param name="makers">How many makers there are.</param>
    public static int MakerOf(int number, int makers)
    {
        if (number < makers)
        {
            return number;
        }

        var random = new SeededRandom(Stream ^ 0xFFFF, number);
        var (one, other) = (random.Below(makers), random.Below(makers));
        return random.Percent(35) ? Math.Min(one, other) : one;
    }

    /// <summary>The article with a number.</summary>
    public DemonstrationProduct Make(int number, DemonstrationProducer maker)
    {
        var (producer, producerName, tradeIds) = maker;
        var random = new SeededRandom(Stream, number);
        var tradeId = tradeIds.Length > 1 && random.Percent(30) ? tradeIds[1] : tradeIds[0];
        var article = random.Of(world.ArticlesOf(tradeId));
        var materials = Materials(number, tradeId, producer.RegionId, ref random);
        var techniques = Techniques(tradeId, ref random);
        var motif = random.Of(DemonstrationWords.Motifs);

        // The finer, the dearer and the slower; fine work is rarer than simple work.
        var fineness = Math.Pow(random.Fraction(), 1.7);
        var scale = 0.7 + (0.6 * random.Fraction());
        var price = article.LeastPrice * Math.Pow((double)article.GreatestPrice / article.LeastPrice, fineness);
        var createdAt = producer.CreatedAt.AddMinutes(random.Between(60, 400 * 24 * 60));
        var product = new Product
        {
            Id = firstId + number,
            Slug = $"demo-{article.Key}-{number + 1}",
            Sku = string.Create(CultureInfo.InvariantCulture, $"DEMO-{number + 1:D7}"),
            FamilyId = article.FamilyId,
            TradeId = tradeId,
            ProducerId = producer.Id,
            RegionId = producer.RegionId,
            FormerRegionId = producer.FormerRegionId,
            HsCodeId = article.HsCodeId,
            PriceMinor = Math.Max(1, (long)Math.Round(price / 5)) * 500,
            Currency = "MAD",
            Unit = article.Unit,
            LengthMillimeters = Scaled(article.Length, scale),
            WidthMillimeters = Scaled(article.Width, scale),
            HeightMillimeters = Scaled(article.Height, scale),
            WeightGrams = Math.Max(5, (int)(article.Weight * scale * scale)),
            Stock = random.Percent(18) ? 0 : (int)Math.Ceiling(1 + ((1 - fineness) * random.Below(60))),
            MinimumOrder = price < 150 ? 5 * random.Between(1, 6) : price < 700 ? random.Between(1, 4) : 1,
            LeadTimeDays = 3 + (int)(fineness * 60) + random.Below(15),
            IsExportable = random.Percent(85),
            IsDemonstration = true,
            Verification = Verification.Demonstration,
            CreatedAt = createdAt,
            UpdatedAt = createdAt.AddHours(random.Between(0, 240 * 24)),
        };
        product.StockCountedAt = product.UpdatedAt;

        // What is quick to make is made many at a time.
        product.BatchSize = Math.Max(1, (int)((1 - fineness) * random.Between(4, 60)));
        product.DaysPerBatch = 1 + (product.LeadTimeDays / 4) + random.Below(5);
        product.SamplePercent = random.Percent(60) ? 50 * random.Between(0, 3) : null;
        product.Rename(MissingLanguages.Drop(Name(article.Name, motif, materials), number));
        product.Description = MissingLanguages.Drop(Description(article.Name, producerName, materials), number + 2);
        return new DemonstrationProduct(product, materials, techniques);
    }

    // The trade's first material, which is the one that it is known for, and up to two more; the greatest share first.
    private ProductMaterialShare[] Materials(int number, int tradeId, int regionId, ref SeededRandom random)
    {
        var known = world.MaterialsOf(tradeId);
        int[] others = [.. known.Skip(1)];
        int[] chosen = [.. known.Take(1), .. Choose(others, Math.Min(others.Length, random.Between(0, 2)), ref random)];
        var second = chosen.Length > 1 ? random.Between(80, 300) : 0;
        var third = chosen.Length > 2 ? random.Between(15, second) : 0;
        int[] shares = [1000 - second - third, second, third];
        var origins = new SeededRandom(OriginStream, number);
        var made = new ProductMaterialShare[chosen.Length];
        for (var i = 0; i < made.Length; i++)
        {
            var (country, region) = Origin(regionId, ref origins);
            made[i] = new(chosen[i], shares[i], country, region);
        }

        return made;
    }

    // From nearby or from elsewhere in the country for the most part; sometimes from abroad, sometimes not known.
    private static (string? Country, int? RegionId) Origin(int regionId, ref SeededRandom random) => random.Below(100) switch
    {
        < 40 => (CountryCodes.Morocco, regionId),
        < 60 => (CountryCodes.Morocco, null),
        < 75 => (random.Of(Abroad), null),
        _ => (null, null),
    };

    private int[] Techniques(int tradeId, ref SeededRandom random)
    {
        var known = world.TechniquesOf(tradeId);
        return Choose(known, Math.Min(known.Count, random.Between(1, 2)), ref random);
    }

    private static int[] Choose(IReadOnlyList<int> known, int count, ref SeededRandom random)
    {
        var pool = known.ToArray();
        for (var i = 0; i < count; i++)
        {
            var other = random.Between(i, pool.Length - 1);
            (pool[i], pool[other]) = (pool[other], pool[i]);
        }

        return pool[..count];
    }

    private static int? Scaled(int? length, double scale) => length is { } typical ? Math.Max(1, (int)(typical * scale)) : null;

    private LocalizedText Name(LocalizedText article, LocalizedText motif, ProductMaterialShare[] materials)
    {
        var main = materials.Length > 0 ? world.MaterialName(materials[0].MaterialId) : LocalizedText.None;
        return new LocalizedText
        {
            Ar = Join(article.Ar, motif.Ar, main.Ar, "، "),
            Fr = Join(article.Fr, motif.Fr, DemonstrationWords.InSentence(main.Fr), ", "),
            En = Join(article.En, motif.En, DemonstrationWords.InSentence(main.En), ", "),
        };
    }

    private static string? Join(string? article, string? motif, string? material, string comma) =>
        material is null ? $"{article} {motif}" : $"{article} {motif}{comma}{material}";

    private LocalizedText Description(LocalizedText article, LocalizedText producer, ProductMaterialShare[] materials)
    {
        string List(Language language, string comma) =>
            string.Join(comma, materials.Select(share => DemonstrationWords.InSentence(world.MaterialName(share.MaterialId).Resolve(language))));
        return new LocalizedText
        {
            Ar = $"منتوج تجريبي: {article.Ar} ({List(Language.Ar, "، ")})، من إنجاز {producer.Resolve(Language.Ar)}.",
            Fr = $"Article de démonstration : {article.Fr} ({List(Language.Fr, ", ")}), par {producer.Resolve(Language.Fr)}.",
            En = $"A demonstration article: {article.En} ({List(Language.En, ", ")}), made by {producer.Resolve(Language.En)}.",
        };
    }
}
