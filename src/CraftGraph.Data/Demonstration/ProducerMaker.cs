using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>
/// Invents makers, each from its number alone, so that an article can be fitted to its maker without keeping the makers in
/// memory.
/// </summary>
internal sealed class ProducerMaker(DemonstrationWorld world, int firstId)
{
    private const uint Stream = 0x50524F44;
    private const uint VisitorStream = 0x4F505052;

    /// <summary>No instant of the demonstration set is before this, UTC.</summary>
    public static DateTime Epoch { get; } = new(2023, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether a maker receives visitors: one in four, and of each trade of each region the first cooperative.</summary>
    /// <param name="number">Number of the maker, from 0.</param>
    public bool ReceivesVisitors(int number) => number < world.Practices.Count || new SeededRandom(VisitorStream, number).Percent(25);

    /// <summary>The maker with a number.</summary>
    /// <param name="number">From 0.</param>
    public DemonstrationProducer Make(int number)
    {
        var random = new SeededRandom(Stream, number);

        // The first makers are a cooperative for each trade of each region, so that no such list is empty.
        var (regionId, tradeId) = number < world.Practices.Count ? world.Practices[number] : random.Of(world.WeightedPractices);
        var place = random.Of(world.PlacesIn(regionId));
        var trade = world.Trade(tradeId);
        Producer producer = number < world.Practices.Count
            ? Cooperative(number, ref random)
            : random.Below(100) switch
            {
                < 30 => Cooperative(number, ref random),
                < 72 => Artisan(number, ref random),
                < 90 => Unit(number, ref random),
                _ => Enterprise(number, ref random),
            };

        var house = random.Of(DemonstrationWords.Houses);
        var given = random.Of(DemonstrationWords.GivenNames);
        var tradeName = DemonstrationWords.WithoutBrackets(trade.Name);
        producer.Description = MissingLanguages.Drop(Description(tradeName, place.Name), number + 1);
        producer.TownId = place.TownId;
        producer.ProvinceId = place.ProvinceId;
        producer.RegionId = place.RegionId;
        producer.FormerRegionId = place.FormerRegionId;
        producer.Latitude = place.LatitudeNear(ref random);
        producer.Longitude = place.LongitudeNear(ref random);
        producer.Verification = Verification.Demonstration;
        producer.IsDemonstration = true;
        producer.ReceivesVisitors = ReceivesVisitors(number);

        var other = random.Of(world.TradesIn(regionId));
        int[] trades = other != tradeId && random.Percent(30) ? [tradeId, other] : [tradeId];
        producer.Apprentices = random.Percent(15) ? null : random.Percent(trades.Min(DemonstrationWorld.TeachersOf)) ? random.Between(1, MostApprentices(producer.Kind)) : 0;
        return new(producer, MissingLanguages.Drop(Name(producer, house, given, tradeName, place.Name), number), trades);
    }

    private Cooperative Cooperative(int number, ref SeededRandom random)
    {
        var members = random.Between(7, 90);
        var founded = random.Between(1985, 2022);
        var women = random.Percent(40) ? members : random.Between(0, members);
        var createdAt = CreatedAt(ref random);
        return new Cooperative
        {
            Id = firstId + number,
            Slug = $"demo-cooperative-{number + 1}",
            Members = members,
            WomenMembers = women,
            FoundedYear = founded,
            CreatedAt = createdAt,
            UpdatedAt = createdAt.AddDays(random.Between(0, 400)),
        };
    }

    private Artisan Artisan(int number, ref SeededRandom random)
    {
        var createdAt = CreatedAt(ref random);
        return new Artisan
        {
            Id = firstId + number,
            Slug = $"demo-artisan-{number + 1}",
            MasterSince = random.Percent(60) ? random.Between(1975, 2021) : null,
            CreatedAt = createdAt,
            UpdatedAt = createdAt.AddDays(random.Between(0, 400)),
        };
    }

    private ProductionUnit Unit(int number, ref SeededRandom random)
    {
        var createdAt = CreatedAt(ref random);
        return new ProductionUnit
        {
            Id = firstId + number,
            Slug = $"demo-production-unit-{number + 1}",
            Employees = random.Between(2, 45),
            CreatedAt = createdAt,
            UpdatedAt = createdAt.AddDays(random.Between(0, 400)),
        };
    }

    private Enterprise Enterprise(int number, ref SeededRandom random)
    {
        var createdAt = CreatedAt(ref random);
        return new Enterprise
        {
            Id = firstId + number,
            Slug = $"demo-enterprise-{number + 1}",
            Employees = random.Between(8, 220),
            LegalForm = (LegalForm)random.Below(5),
            CreatedAt = createdAt,
            UpdatedAt = createdAt.AddDays(random.Between(0, 400)),
        };
    }

    private static int MostApprentices(ProducerKind kind) => kind switch
    {
        ProducerKind.Artisan => 2,
        ProducerKind.Cooperative => 8,
        _ => 5,
    };

    private static DateTime CreatedAt(ref SeededRandom random) => Epoch.AddMinutes(random.Below(600 * 24 * 60));

    private static LocalizedText Name(
        Producer producer, LocalizedText house, LocalizedText given, LocalizedText trade, LocalizedText place) => producer.Kind switch
        {
            ProducerKind.Cooperative => new LocalizedText
            {
                Ar = $"تعاونية {house.Ar} ({trade.Ar})، {place.Ar}",
                Fr = $"Coopérative {house.Fr} ({trade.Fr}), {place.Fr}",
                En = $"{house.En} cooperative ({trade.En}), {place.En}",
                Zgh = house.Zgh,
            },
            ProducerKind.Artisan => new LocalizedText
            {
                Ar = $"{given.Ar}، {trade.Ar}، {place.Ar}",
                Fr = $"{given.Fr}, {trade.Fr}, {place.Fr}",
                En = $"{given.En}, {trade.En}, {place.En}",
            },
            ProducerKind.ProductionUnit => new LocalizedText
            {
                Ar = $"ورشة {house.Ar} ({trade.Ar})، {place.Ar}",
                Fr = $"Atelier {house.Fr} ({trade.Fr}), {place.Fr}",
                En = $"{house.En} workshop ({trade.En}), {place.En}",
                Zgh = house.Zgh,
            },
            _ => new LocalizedText
            {
                Ar = $"مقاولة {house.Ar} ({trade.Ar})، {place.Ar}",
                Fr = $"Maison {house.Fr} ({trade.Fr}), {place.Fr}",
                En = $"{house.En} company ({trade.En}), {place.En}",
                Zgh = house.Zgh,
            },
        };

    private static LocalizedText Description(LocalizedText trade, LocalizedText place) => new()
    {
        Ar = $"صانع تجريبي لا وجود له في الواقع: {trade.Ar} قرب {place.Ar}.",
        Fr = $"Producteur de démonstration, sans existence réelle : {trade.Fr}, près de {place.Fr}.",
        En = $"A demonstration maker that does not exist: {trade.En}, near {place.En}.",
    };
}
