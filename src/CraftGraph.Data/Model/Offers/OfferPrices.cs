using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Model;

/// <summary>Keeps the prices of offers in step with makers' prices and exchange rates.</summary>
public static class OfferPrices
{
    /// <summary>
    /// Gives each market its newest rate, and each offer there that is converted the price that follows from it. To be called where rates or makers'
    /// prices were written, in the same transaction; nothing that is tracked is changed.
    /// </summary>
    /// <remarks>Cost: one statement for each market, which writes the prices that change. Only prices in dirhams, up to <see cref="Product.MaximumPriceMinor"/>, are converted.</remarks>
    /// <param name="context">In a transaction, which the caller commits.</param>
    /// <param name="cancellationToken">Checked between markets.</param>
    public static void Refresh(CatalogueContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var newest = Newest(context);
        foreach (var market in context.Markets.AsNoTracking().OrderBy(market => market.Id).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (market.Currency is null || !newest.TryGetValue(market.Currency, out var rate))
            {
                continue;
            }

            context.Markets.Where(one => one.Id == market.Id).ExecuteUpdate(one => one.SetProperty(row => row.ExchangeRateId, rate.Id));
            var conversion = CurrencyConversion.At(rate);
            var (times, by) = (conversion.Numerator * 2, conversion.Denominator);
            context.Offers
                .Where(offer => offer.MarketId == market.Id && offer.PriceBasis == PriceBasis.Converted
                    && offer.Product.Currency == "MAD" && offer.Product.PriceMinor <= Product.MaximumPriceMinor)
                .Select(offer => new { Offer = offer, PriceMinor = ((offer.Product.PriceMinor * times) + by) / (by * 2) })
                .Where(priced => priced.Offer.PriceMinor != priced.PriceMinor)
                .ExecuteUpdate(priced => priced.SetProperty(row => row.Offer.PriceMinor, row => row.PriceMinor));
        }
    }

    // The newest rate of each currency.
    private static Dictionary<string, ExchangeRate> Newest(CatalogueContext context) => context.ExchangeRates.AsNoTracking().OrderBy(rate => rate.Day).ToList()
        .GroupBy(rate => rate.Currency, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
}
