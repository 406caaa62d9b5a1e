using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Offers;

/// <summary>What follows from the quantity of an order. Whole numbers all the way: quantities and prices are limited, so nothing overflows.</summary>
internal static class OfferTerms
{
    /// <summary>What a quantity costs: the offer's price, less what the tier of the quantity takes off.</summary>
    public static Expression<Func<Offer, int, QuantityPrice>> PriceAt { get; } = (offer, quantity) => new QuantityPrice
    {
        Quantity = quantity,
        ListPriceMinor = offer.PriceMinor,
        DiscountPerMille = offer.Tiers.Where(tier => tier.FromQuantity <= quantity)
            .OrderByDescending(tier => tier.FromQuantity).Select(tier => (int?)tier.DiscountPerMille).FirstOrDefault() ?? 0,
        Currency = offer.Market.Currency!,
    };

    /// <summary>Days from an order of a quantity to shipping: none where the stock covers it; what is beyond it is made in batches, one after the other.</summary>
    public static Expression<Func<Product, int, int>> LeadTimeFor { get; } = (product, quantity) => quantity <= product.Stock
        ? 0
        : product.LeadTimeDays + ((quantity - product.Stock - 1) / product.BatchSize * product.DaysPerBatch);

    /// <summary>How many units can be made in 30 days.</summary>
    public static Expression<Func<Product, int>> MonthlyCapacity { get; } = product => product.BatchSize * 30 / product.DaysPerBatch;

    /// <summary><see cref="LeadTimeFor"/> of an article in a market.</summary>
    public static Expression<Func<Offer, int, int>> OfferLeadTimeFor { get; } = OfOffer(LeadTimeFor);

    private static Expression<Func<Offer, int, int>> OfOffer(Expression<Func<Product, int, int>> terms)
    {
        Expression<Func<Offer, Product>> product = offer => offer.Product;
        var (offer, quantity) = (Expression.Parameter(typeof(Offer), "offer"), Expression.Parameter(typeof(int), "quantity"));
        return Expression.Lambda<Func<Offer, int, int>>(
            ExpressionComposer.Inline(terms, ExpressionComposer.Inline(product, offer), quantity), offer, quantity);
    }
}
