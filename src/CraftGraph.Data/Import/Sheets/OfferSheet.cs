using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>offers.csv</c>: what articles cost in markets, and how they are ordered from there.</summary>
internal sealed class OfferSheet() : EntitySheet<Offer>("offers.csv")
{
    private const int MaximumUnits = 1_000_000;

    private static readonly SheetWords<Incoterm> Incoterms = new();

    protected override IReadOnlyList<string> KeyColumns => ["product_id", "market_id"];

    protected override void Declare(SheetColumns<Offer> columns)
    {
        columns.MinorUnits("price_minor", Offer.MaximumPriceMinor, SetPrice);
        columns.OptionalText("currency", (_, _) => { });
        columns.Integer("minimum_order", 1, MaximumUnits, (offer, minimum) => offer.MinimumOrder = minimum ?? 1);
        columns.Integer("order_step", 1, MaximumUnits, (offer, step) => offer.OrderStep = step ?? 1);
        columns.Word("incoterm", Incoterms, (offer, rule) => offer.Incoterm = rule);
        columns.Text("incoterm_place", (offer, place) => offer.IncotermPlace = place);
        columns.OptionalReference<LogisticsService>("port_id", (offer, port) => offer.PortOfLoadingId = port);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var product = session.FindRequired<Product>(row, "product_id");
        return session.FindRequired<Market>(row, "market_id") is { } market && product is not null ? Offer.KeyOf(product.Value, market) : null;
    }

    protected override Offer Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        ProductId = session.FindRequired<Product>(row, "product_id")!.Value,
        MarketId = session.FindRequired<Market>(row, "market_id")!.Value,
        IncotermPlace = "",
    };

    public override void Check(ImportSession session)
    {
        var currencies = session.Table<ExchangeRate>().All.Select(rate => rate.Currency).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, offer) in Rows(session))
        {
            var article = session.Table<Product>().ById(offer.ProductId);
            var market = session.Table<Market>().ById(offer.MarketId);
            if (market.CountryCode is null || market.Currency is null)
            {
                row.Report("market_id", "names a group of countries; things are offered in countries");
            }
            else if (offer.PriceBasis is PriceBasis.SetForMarket && row["currency"] != market.Currency)
            {
                row.Report("currency", $"is not that of the market, {market.Currency}");
            }
            else if (offer.PriceBasis is PriceBasis.Converted && row["currency"] is not null)
            {
                row.Report("currency", "has no meaning without a price");
            }
            else if (offer.PriceBasis is PriceBasis.Converted && (article.Currency != "MAD" || !currencies.Contains(market.Currency)))
            {
                row.Report("price_minor", $"is empty, and the maker's price in {article.Currency} cannot be converted: no exchange rate of {market.Currency} is known");
            }

            if (!article.IsExportable)
            {
                row.Report("product_id", "names an article that is sold inside the country only");
            }

            if (offer.PortOfLoadingId is { } port && session.Table<LogisticsService>().ById(port).Kind is LogisticsKind.Function)
            {
                row.Report("port_id", "names neither a port nor an airport");
            }
        }
    }

    // The price of an offer that is converted is left as it is: it follows the newest rate once all is stored.
    private static void SetPrice(Offer offer, long? price)
    {
        offer.PriceBasis = price is null ? PriceBasis.Converted : PriceBasis.SetForMarket;
        offer.PriceMinor = price ?? offer.PriceMinor;
    }
}
