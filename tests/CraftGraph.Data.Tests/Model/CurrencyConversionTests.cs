using System.Numerics;
using CraftGraph.Data.Demonstration;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Tests.Model;

public sealed class CurrencyConversionTests
{
    [Theory]
    [InlineData("EUR", 1, 100_000, 12345, 1235)] // 12.345 euros
    [InlineData("EUR", 1, 100_000, 12344, 1234)]
    [InlineData("EUR", 1, 105_600, 0, 0)]
    [InlineData("USD", 1, 90_700, 246_500, 27_178)]
    [InlineData("JPY", 100, 62_100, 100_000, 16_103)] // 1000 dirhams, in yen
    [InlineData("KWD", 1, 295_000, 100_000, 33_898)] // 1000 dirhams, in fils
    [InlineData("EUR", 1, 20_000, 1, 1)] // half a cent
    public void A_price_is_the_nearest_minor_unit_halves_up(string currency, int units, int tenThousandths, long centimes, long expected) =>
        Assert.Equal(expected, CurrencyConversion.At(Rate(currency, units, tenThousandths)).Convert(centimes));

    [Fact]
    public void A_price_is_what_unbounded_whole_numbers_give()
    {
        var random = new SeededRandom(0x434F4E56, 1);
        for (var i = 0; i < 20_000; i++)
        {
            var (currency, decimals) = random.Of<(string, int)>([("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4)]);
            var (units, tenThousandths) = (random.Of([1, 10, 100]), random.Between(1, 2_000_000));
            var conversion = CurrencyConversion.At(Rate(currency, units, tenThousandths));
            var centimes = random.Percent(5) ? Product.MaximumPriceMinor : random.Between(0, 1_000_000_000);

            // centimes / 100 dirhams, times units / (tenThousandths / 10000), times ten to the decimals; plus a half, without what is behind the comma.
            var times = centimes * (BigInteger)units * 10_000 * BigInteger.Pow(10, decimals);
            var by = (BigInteger)tenThousandths * 100;
            var expected = ((times * 2) + by) / (by * 2);
            Assert.Equal(expected, conversion.Convert(centimes));
        }
    }

    [Theory]
    [InlineData(1, 100, true)]
    [InlineData(1, 99, false)]
    [InlineData(100, 10_000, true)]
    public void A_currency_of_which_a_centime_buys_more_than_100_is_out_of_range(int units, int tenThousandths, bool isInRange) =>
        Assert.Equal(isInRange, CurrencyConversion.At(Rate("EUR", units, tenThousandths)).IsInRange);

    private static ExchangeRate Rate(string currency, int units, int tenThousandths) => new()
    {
        Slug = "a-rate",
        Currency = currency,
        Units = units,
        DirhamTenThousandths = tenThousandths,
    };
}
