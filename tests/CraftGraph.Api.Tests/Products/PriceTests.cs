using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Tests.Products;

public sealed class PriceTests(CorpusDatabase database)
{
    [Theory]
    [InlineData("MAD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    public void A_currency_has_as_many_decimals_as_ISO_4217_says(string currency, int decimals) =>
        Assert.Equal(decimals, CurrencyDecimals.Of(System.Text.Encoding.UTF8.GetBytes(currency)));

    [Fact]
    public async Task The_amount_is_the_minor_units_in_decimals()
    {
        using var client = new Client(database);

        var data = await client.AskAsync("{ products(first: 100, order: [{ price: DESC }]) { nodes { price { amountMinor amount currency } } } }");

        Assert.All(data.GetProperty("products").GetProperty("nodes").EnumerateArray(), product =>
        {
            var price = product.GetProperty("price");
            Assert.Equal("MAD", price.GetProperty("currency").GetString());
            Assert.Equal(price.GetProperty("amountMinor").GetInt64(), price.GetProperty("amount").GetDecimal() * 100);
        });
    }

    [Fact]
    public async Task A_price_range_is_asked_for_in_minor_units()
    {
        using var client = new Client(database);

        var data = await client.AskAsync(
            "{ products(first: 100, where: { price: { amountMinor: { gte: 10000, lt: 10500 } } }) { nodes { price { amountMinor } } totalCount } }");

        var products = data.GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(products);
        Assert.All(products, product => Assert.InRange(product.GetProperty("price").GetProperty("amountMinor").GetInt64(), 10000, 10499));
    }
}
