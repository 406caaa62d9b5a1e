using System.Globalization;

namespace CraftGraph.Data.Model;

/// <summary>An article in a market: its price there and the conditions of an order from there.</summary>
public sealed class Offer : CatalogueEntity, IPartOfProduct
{
    /// <summary>The greatest price in minor units of a currency; below it, products of prices with quantities stay exact in 64 bits.</summary>
    public const long MaximumPriceMinor = 1_000_000_000_000;

    /// <summary>Key of <see cref="Product"/>.</summary>
    public int ProductId { get; init; }

    /// <summary>Which article.</summary>
    public Product Product { get; init; } = null!;

    /// <summary>Key of <see cref="Market"/>.</summary>
    public int MarketId { get; init; }

    /// <summary>In which market.</summary>
    public Market Market { get; init; } = null!;

    /// <summary>
    /// Price of one unit in minor units of the market's currency, for the smallest order: set for the market, or the maker's price at the market's
    /// exchange rate, which <see cref="OfferPrices"/> keeps in step.
    /// </summary>
    public long PriceMinor { get; set; }

    /// <summary>Where the price comes from.</summary>
    public PriceBasis PriceBasis { get; set; }

    /// <summary>Smallest order in units, at least 1.</summary>
    public int MinimumOrder { get; set; } = 1;

    /// <summary>Orders are the smallest one and whole multiples of so many units more, at least 1.</summary>
    public int OrderStep { get; set; } = 1;

    /// <summary>The rule of Incoterms 2020 that the price is for.</summary>
    public Incoterm Incoterm { get; set; }

    /// <summary>The place that belongs to the rule.</summary>
    public required string IncotermPlace { get; set; }

    /// <summary>Key of <see cref="PortOfLoading"/>.</summary>
    public int? PortOfLoadingId { get; set; }

    /// <summary>The port or airport from which goods leave; null when the buyer chooses.</summary>
    public LogisticsService? PortOfLoading { get; set; }

    /// <summary>Lower prices for larger orders.</summary>
    public ICollection<OfferTier> Tiers { get; } = [];

    internal override string ImportKey => KeyOf(ProductId, MarketId);

    /// <summary>What imports recognise the offer of an article in a market by.</summary>
    internal static string KeyOf(int productId, int marketId) => string.Create(CultureInfo.InvariantCulture, $"{productId}/{marketId}");
}
