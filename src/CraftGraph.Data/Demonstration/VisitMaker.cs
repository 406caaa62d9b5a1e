using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents what makers who receive visitors offer them.</summary>
internal sealed class VisitMaker
{
    private const uint Stream = 0x56495349;
    private const string Domain = "example.org";

    private static readonly (VisitKind Kind, LocalizedText Name, LocalizedText Description)[] Kinds =
    [
        (
            VisitKind.Demonstration,
            new() { Ar = "عرض تجريبي للصنعة", Fr = "Démonstration du métier", En = "Demonstration of the craft" },
            new() { Ar = "ترى كيف تُصنع القطعة من بدايتها.", Fr = "On voit naître une pièce du début à la fin.", En = "See a piece made from its beginning." }),
        (
            VisitKind.WorkshopTour,
            new() { Ar = "زيارة الورشة", Fr = "Visite de l’atelier", En = "Tour of the workshop" },
            new() { Ar = "جولة بين مواد العمل وأدواته.", Fr = "Un tour parmi les matières et les outils.", En = "A walk among materials and tools." }),
        (
            VisitKind.HandsOnSession,
            new() { Ar = "حصة تطبيقية", Fr = "Séance pratique", En = "Hands-on session" },
            new() { Ar = "تصنع قطعة صغيرة بيدك.", Fr = "On fabrique une petite pièce soi-même.", En = "Make a small piece yourself." }),
        (
            VisitKind.Shop,
            new() { Ar = "البيع في الورشة", Fr = "Vente à l’atelier", En = "Shop at the workshop" },
            LocalizedText.None),
    ];

    private static readonly int[] Durations = [20, 30, 45, 60, 90];

    private readonly DemonstrationWorld _world;
    private readonly int _firstId;
    private readonly Dictionary<string, int> _languages;
    private readonly int[] _otherLanguages;
    private int _made;

    private VisitMaker(DemonstrationWorld world, int firstId, Dictionary<string, int> languages) =>
        (_world, _firstId, _languages, _otherLanguages) = (world, firstId, languages, [.. languages.Where(pair => pair.Key is not ("ary" or "fr" or "en")).Select(pair => pair.Value).Order()]);

    /// <summary>Reads the languages.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="world">Where.</param>
    /// <param name="firstId">Id of the first visit.</param>
    public static VisitMaker Read(CatalogueContext context, DemonstrationWorld world, int firstId) =>
        new(world, firstId, context.SpokenLanguages.AsNoTracking().ToDictionary(language => language.Tag, language => language.Id));

    /// <summary>The visits of a maker who receives visitors, at least one.</summary>
    /// <param name="number">Number of the maker, from 0.</param>
    /// <param name="producer">The maker, with its name.</param>
    /// <param name="tradeIds">Its trades, the main one first.</param>
    public IEnumerable<DemonstrationVisit> ForProducer(int number, Producer producer, int[] tradeIds)
    {
        var random = new SeededRandom(Stream, number);

        // Every other cooperative shows its craft to whoever comes, so that much can be asked at once and something is found.
        var isOpenHouse = producer is Cooperative && number % 2 == 1;
        var languages = Languages(isOpenHouse, ref random);
        var count = random.Between(1, Kinds.Length);
        var made = new List<DemonstrationVisit>();
        for (var i = 0; i < count; i++)
        {
            made.Add(Make(producer, tradeIds[0], Kinds[i], languages, isOpenHouse && i == 0, ref random));
        }

        return made;
    }

    private DemonstrationVisit Make(
        Producer producer,
        int tradeId,
        (VisitKind Kind, LocalizedText Name, LocalizedText Description) what,
        int[] languageIds,
        bool isOpenHouse,
        ref SeededRandom random)
    {
        var number = _made++;
        var slug = $"demo-visit-{number + 1}";
        var isShop = what.Kind is VisitKind.Shop;
        var isFree = isShop || isOpenHouse || random.Percent(what.Kind is VisitKind.HandsOnSession ? 5 : 60);
        var isPriceKnown = isFree || random.Percent(85);
        var booking = isShop || isOpenHouse ? BookingRequirement.NotNeeded : random.Below(100) switch
        {
            < 55 => BookingRequirement.NotNeeded,
            < 70 => BookingRequirement.Recommended,
            < 92 => BookingRequirement.Required,
            _ => (BookingRequirement?)null,
        };
        var isBooked = booking is BookingRequirement.Recommended or BookingRequirement.Required;
        var minimum = what.Kind is VisitKind.HandsOnSession && random.Percent(40) ? random.Between(2, 4) : 1;
        var visit = new Visit
        {
            Id = _firstId + number,
            Slug = slug,
            ProducerId = producer.Id,
            Kind = what.Kind,
            Description = what.Description,
            DurationMinutes = isShop ? null : random.Of(Durations) * (what.Kind is VisitKind.HandsOnSession ? 2 : 1),
            GroupMinimum = minimum,
            GroupMaximum = isOpenHouse ? 30 : isShop || random.Percent(15) ? null : minimum + random.Between(5, 40),
            PriceMinor = isFree ? 0 : isPriceKnown ? random.Between(4, 30) * 1000 : null,
            PriceBasis = isFree || !isPriceKnown ? null : random.Percent(75) ? VisitPriceBasis.Person : VisitPriceBasis.Group,
            Booking = booking,
            BookingHoursAhead = isBooked && random.Percent(80) ? random.Between(1, 7) * 12 : null,
            BookingEmail = isBooked && random.Percent(70) ? $"visits@{Domain}" : null,
            BookingPage = isBooked && random.Percent(50) ? $"https://{Domain}/visits/{slug}" : null,
            Verification = Verification.Demonstration,
        };
        visit.Rename(new LocalizedText
        {
            Ar = $"{what.Name.Ar}: {producer.Name.Resolve(Language.Ar)}",
            Fr = $"{what.Name.Fr} : {producer.Name.Resolve(Language.Fr)}",
            En = $"{what.Name.En}: {producer.Name.Resolve(Language.En)}",
        });
        var techniques = _world.TechniquesOf(tradeId);
        return new(visit, tradeId, techniques.Count == 0 || isShop ? null : random.Of(techniques), languageIds);
    }

    // A catalogue may have other languages than those of the seed; then fewer are spoken.
    private int[] Languages(bool isEnglishSpoken, ref SeededRandom random)
    {
        var spoken = new SortedSet<int>();
        Add("ary", 95, ref random);
        Add("fr", 80, ref random);
        Add("en", isEnglishSpoken ? 100 : 60, ref random);
        if (_otherLanguages.Length > 0 && random.Percent(50))
        {
            spoken.Add(random.Of(_otherLanguages));
        }

        return [.. spoken];

        void Add(string tag, int cases, ref SeededRandom random)
        {
            if (random.Percent(cases) && _languages.TryGetValue(tag, out var id))
            {
                spoken.Add(id);
            }
        }
    }
}
