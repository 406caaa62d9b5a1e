using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents what articles that are sold abroad cost in markets, each from its number and the article.</summary>
internal sealed class OfferMaker
{
    private const uint Stream = 0x4F464652;

    // In percent: how many articles a market has of which no share of exports was published.
    private const int LeastShare = 10;
    private static readonly Incoterm[] SeaRules = [Incoterm.Fob, Incoterm.Fas];
    private static readonly Incoterm[] DeliveredRules = [Incoterm.Dap, Incoterm.Cip, Incoterm.Cpt];
    private static readonly int[] Steps = [2, 5, 10];
    private readonly (Market Market, CurrencyConversion Conversion)[] _markets;
    private readonly (int Id, string Place, bool IsSea)[] _ports;
    private int _lastId;

    private OfferMaker((Market Market, CurrencyConversion Conversion)[] markets, (int Id, string Place, bool IsSea)[] ports, int lastId) =>
        (_markets, _ports, _lastId) = (markets, ports, lastId);

    /// <summary>Reads the markets, their rates and the ports.</summary>
    /// <param name="context">The catalogue, whose rates are written.</param>
    /// <param name="lastId">The greatest id of an offer that is there.</param>
    public static OfferMaker Read(CatalogueContext context, int lastId)
    {
        var markets = context.Markets.AsNoTracking().Include(market => market.ExchangeRate)
            .Where(market => market.CountryCode != null && market.ExchangeRate != null).OrderBy(market => market.Id).ToList();
        var ports = context.LogisticsServices.AsNoTracking()
            .Where(service => service.Kind != LogisticsKind.Function && service.Town != null).OrderBy(service => service.Id)
            .Select(service => new { service.Id, service.Town!.Name, service.Kind }).ToList();
        return new(
            [.. markets.Select(market => (market, CurrencyConversion.At(market.ExchangeRate!)))],
            [.. ports.Select(port => (port.Id, port.Name.Resolve(Language.En)!, port.Kind == LogisticsKind.Port))],
            lastId);
    }

    /// <summary>The offers of an article with its number; none for one that is not sold abroad.</summary>
    public IReadOnlyList<Offer> Make(int number, Product product)
    {
        var made = new List<Offer>();
        if (!product.IsExportable || _ports.Length == 0)
        {
            return made;
        }

        var random = new SeededRandom(Stream, number);
        foreach (var (market, conversion) in _markets)
        {
            if (random.Percent(Math.Max(LeastShare, market.SharePercent ?? 0)))
            {
                made.Add(Make(product, market, conversion, ref random));
            }
        }

        return made;
    }

    private Offer Make(Product product, Market market, CurrencyConversion conversion, ref SeededRandom random)
    {
        var converted = conversion.Convert(product.PriceMinor);
        var isSet = random.Percent(30);
        var port = random.Of(_ports);
        var step = random.Percent(60) ? 1 : random.Of(Steps);
        var rule = !isSet ? Incoterm.Fca : port.IsSea && random.Percent(50) ? random.Of(SeaRules) : random.Of(DeliveredRules);
        var offer = new Offer
        {
            Id = ++_lastId,
            ProductId = product.Id,
            MarketId = market.Id,

            // What a seller sets is dearer, since it has the freight in it, and round.
            PriceMinor = isSet ? ((converted * random.Between(115, 140) / 100 / 50) + 1) * 50 : converted,
            PriceBasis = isSet ? PriceBasis.SetForMarket : PriceBasis.Converted,
            MinimumOrder = (product.MinimumOrder * (random.Percent(50) ? 1 : random.Between(2, 4)) + step - 1) / step * step,
            OrderStep = step,
            Incoterm = rule,
            IncotermPlace = DeliveredRules.Contains(rule) ? market.Name.Resolve(Language.En)! : port.Place,
            PortOfLoadingId = port.Id,
        };
        if (random.Percent(25))
        {
            var first = offer.MinimumOrder + (step * random.Between(4, 10));
            var discount = random.Between(20, 80);
            offer.Tiers.Add(new OfferTier { OfferId = offer.Id, FromQuantity = first, DiscountPerMille = discount });
            offer.Tiers.Add(new OfferTier { OfferId = offer.Id, FromQuantity = first + (step * random.Between(10, 40)), DiscountPerMille = discount + random.Between(10, 90) });
        }

        return offer;
    }
}
