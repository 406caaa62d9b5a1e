using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents points of sale: shops of cooperatives, markets and complexes in the towns, as the makers are.</summary>
internal sealed class PointOfSaleMaker(DemonstrationWorld world, int firstId)
{
    private const uint Stream = 0x504F494E;

    private static readonly PointOfSaleKind[] Kinds =
        [PointOfSaleKind.CooperativeShop, PointOfSaleKind.CooperativeShop, PointOfSaleKind.Souk, PointOfSaleKind.CraftComplex, PointOfSaleKind.WorkshopQuarter];

    /// <summary>The point of sale with a number, and the trades whose work it sells, at least one.</summary>
    /// <param name="number">From 0.</param>
    public (PointOfSale Point, int[] TradeIds) Make(int number)
    {
        var random = new SeededRandom(Stream, number);
        var place = random.Of(world.Towns);
        var trades = world.TradesIn(place.RegionId);
        var (main, other) = (random.Of(trades), random.Of(trades));
        var house = random.Of(DemonstrationWords.Houses);
        var tradeName = DemonstrationWords.WithoutBrackets(world.Trade(main).Name);
        var point = new PointOfSale
        {
            Id = firstId + number,
            Slug = $"demo-point-of-sale-{number + 1}",
            Kind = random.Of(Kinds),
            TownId = place.TownId!.Value,
            ProvinceId = place.ProvinceId,
            RegionId = place.RegionId,
            FormerRegionId = place.FormerRegionId,
            Latitude = place.LatitudeNear(ref random),
            Longitude = place.LongitudeNear(ref random),
            CoordinatePrecision = CoordinatePrecision.SiteApproximate,
            Verification = Verification.Demonstration,
        };
        point.Rename(MissingLanguages.Drop(Name(house, tradeName, place.Name), number));
        return (point, main == other ? [main] : [main, other]);
    }

    private static LocalizedText Name(LocalizedText house, LocalizedText trade, LocalizedText place) => new()
    {
        Ar = $"متجر {house.Ar} ({trade.Ar})، {place.Ar}",
        Fr = $"Boutique {house.Fr} ({trade.Fr}), {place.Fr}",
        En = $"{house.En} shop ({trade.En}), {place.En}",
        Zgh = house.Zgh,
    };
}
