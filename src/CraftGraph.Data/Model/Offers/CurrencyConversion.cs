using System.Numerics;
using System.Text;

namespace CraftGraph.Data.Model;

/// <summary>
/// Turns centimes of dirhams into minor units of another currency: times <see cref="Numerator"/>, divided by <see cref="Denominator"/>, rounded to the
/// nearest whole, halves up.
/// </summary>
public readonly record struct CurrencyConversion
{
    private CurrencyConversion(long numerator, long denominator)
    {
        var common = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (numerator / common, denominator / common);
    }

    /// <summary>At most 100,000,000.</summary>
    public long Numerator { get; }

    /// <summary>At least 1.</summary>
    public long Denominator { get; }

    /// <summary>Whether every price that a maker may have stays within what an offer may cost.</summary>
    public bool IsInRange => Numerator <= Denominator * (Offer.MaximumPriceMinor / Product.MaximumPriceMinor);

    /// <summary>The conversion at a rate.</summary>
    public static CurrencyConversion At(ExchangeRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        var decimals = CurrencyDecimals.Of(Encoding.ASCII.GetBytes(rate.Currency));
        return new(rate.Units * 10_000L * PowerOfTen(decimals - 2), rate.DirhamTenThousandths * PowerOfTen(2 - decimals));
    }

    /// <summary>The amount in the other currency.</summary>
    /// <param name="centimes">From 0 to <see cref="Product.MaximumPriceMinor"/>.</param>
    /// <returns>What <see cref="OfferPrices"/> has the database work out.</returns>
    public long Convert(long centimes) => checked(((centimes * Numerator * 2) + Denominator) / (Denominator * 2));

    private static long PowerOfTen(int exponent) => exponent switch
    {
        1 => 10,
        2 => 100,
        _ => 1,
    };
}
