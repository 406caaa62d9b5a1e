using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;

namespace CraftGraph.Api.Tests.Offers;

public sealed class OfferTests(CorpusDatabase database)
{
    private const string Prices = """
        {
          a: market(slug: "us") { offers(first: 100, where: { product: { minimumOrder: { lte: 10 } } }) { nodes { ...Terms } } }
          b: market(slug: "jp") { offers(first: 100, where: { product: { minimumOrder: { lte: 10 } } }) { nodes { ...Terms } } }
        }
        fragment Terms on Offer {
          price { amountMinor amount currency }
          minimumOrder orderStep leadTimeDays stock
          product { batchSize daysPerBatch }
          tiers { fromQuantity price { discountPerMille } }
          priceAt(quantity: 4000) { quantity discountPerMille unitPrice { amountMinor } total { amountMinor amount } }
          leadTimeFor(quantity: 4000)
        }
        """;

    [Fact]
    public async Task A_quantity_costs_the_price_less_its_tier_and_takes_its_batches()
    {
        using var client = new Client(database);

        var offers = (await client.AskInPartAsync(Prices)).EnumerateObject()
            .SelectMany(market => market.Value.GetProperty("offers").GetProperty("nodes").EnumerateArray()).ToList();

        Assert.True(offers.Count > 100);
        Assert.Contains(offers, offer => offer.GetProperty("tiers").GetArrayLength() > 0);
        Assert.All(offers, offer =>
        {
            var (least, step) = (Int(offer, "minimumOrder"), Int(offer, "orderStep"));
            if ((4000 - least) % step != 0)
            {
                Assert.Equal(JsonValueKind.Null, offer.GetProperty("priceAt").ValueKind);
                Assert.Equal(JsonValueKind.Null, offer.GetProperty("leadTimeFor").ValueKind);
                return;
            }

            var discount = offer.GetProperty("tiers").EnumerateArray().Where(tier => Int(tier, "fromQuantity") <= 4000)
                .Select(tier => Int(tier.GetProperty("price"), "discountPerMille")).LastOrDefault();
            var unit = Math.Round(offer.GetProperty("price").GetProperty("amountMinor").GetInt64() * (1000m - discount) / 1000, MidpointRounding.AwayFromZero);
            var price = offer.GetProperty("priceAt");
            Assert.Equal(discount, Int(price, "discountPerMille"));
            Assert.Equal(unit, price.GetProperty("unitPrice").GetProperty("amountMinor").GetInt64());
            Assert.Equal(unit * 4000, price.GetProperty("total").GetProperty("amountMinor").GetInt64());

            var made = 4000 - Int(offer, "stock");
            var (batch, days) = (Int(offer.GetProperty("product"), "batchSize"), Int(offer.GetProperty("product"), "daysPerBatch"));
            Assert.Equal(Int(offer, "leadTimeDays") + ((((made + batch - 1) / batch) - 1) * days), Int(offer, "leadTimeFor"));
        });
    }

    [Fact]
    public async Task A_page_by_page_walk_by_price_gives_each_offer_of_the_market_once()
    {
        using var client = new Client(database);
        var prices = new List<(long Price, string Product)>();
        string? after = null;
        do
        {
            var data = await client.AskAsync(
                """query ($after: String) { market(slug: "fr") { offers(first: 37, after: $after, order: [{ price: DESC }]) { totalCount pageInfo { hasNextPage endCursor } nodes { price { amountMinor } product { slug } } } } }""",
                new { after });
            var page = data.GetProperty("market").GetProperty("offers");
            prices.AddRange(page.GetProperty("nodes").EnumerateArray().Select(offer =>
                (offer.GetProperty("price").GetProperty("amountMinor").GetInt64(), offer.GetProperty("product").GetProperty("slug").GetString()!)));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            Assert.True(prices.Count <= page.GetProperty("totalCount").GetInt32());
            if (after is null)
            {
                Assert.Equal(page.GetProperty("totalCount").GetInt32(), prices.Count);
            }
        }
        while (after is not null);

        Assert.Equal(prices.OrderByDescending(offer => offer.Price).Select(offer => offer.Price), prices.Select(offer => offer.Price));
        Assert.Equal(prices.Count, prices.DistinctBy(offer => offer.Product).Count());
    }

    [Theory]
    [InlineData("order: [{ marketPrice: ASC }]", "", false)]
    [InlineData("", "", false)]
    [InlineData("order: [{ marketPrice: DESC }]", "", true)]
    [InlineData("order: [{ marketPrice: DESC }]", """search: "carpet",""", true)]
    public async Task Articles_offered_in_a_market_come_by_the_price_there_each_once_on_any_walk(string order, string search, bool isDescending)
    {
        using var client = new Client(database);
        var offered = (await client.AskAsync(
            $$"""{ products(first: 1, {{search}} where: { offers: { some: { market: { slug: { eq: "fr" } } } } }) { totalCount } }""")).GetProperty("products").GetProperty("totalCount").GetInt32();
        foreach (var (way, cursor, more) in new[] { ("first: 41, after: $cursor", "endCursor", "hasNextPage"), ("last: 41, before: $cursor", "startCursor", "hasPreviousPage") })
        {
            var walk = new List<(long Price, string Product)>();
            string? place = null;
            do
            {
                var page = (await client.AskAsync(
                    $$"""
                    query ($cursor: String) {
                      products({{way}}, {{search}} offeredIn: "fr", {{order}}) {
                        totalCount pageInfo { {{cursor}} {{more}} } nodes { slug offer(market: "fr") { price { amountMinor } } }
                      }
                    }
                    """,
                    new { cursor = place })).GetProperty("products");
                var nodes = page.GetProperty("nodes").EnumerateArray()
                    .Select(product => (product.GetProperty("offer").GetProperty("price").GetProperty("amountMinor").GetInt64(), product.GetProperty("slug").GetString()!));
                walk.InsertRange(cursor == "endCursor" ? walk.Count : 0, nodes);
                Assert.Equal(offered, page.GetProperty("totalCount").GetInt32());
                place = page.GetProperty("pageInfo").GetProperty(more).GetBoolean() ? page.GetProperty("pageInfo").GetProperty(cursor).GetString() : null;
            }
            while (place is not null);

            var prices = walk.Select(product => product.Price).ToList();
            Assert.Equal(isDescending ? prices.OrderDescending() : prices.Order(), prices);
            Assert.Equal(offered, walk.DistinctBy(product => product.Product).Count());
            Assert.Equal(offered, walk.Count);
        }
    }

    [Fact]
    public async Task An_order_by_the_price_in_a_market_without_a_market_is_refused()
    {
        using var client = new Client(database);

        var (code, message, path) = await client.FailAsync("{ products(first: 1, order: [{ marketPrice: ASC }]) { nodes { slug } } }");

        Assert.Equal(("BAD_ARGUMENT", "\"order\" of field \"products\" takes \"marketPrice\" together with argument \"offeredIn\" only.", "products"), (code, message, path));
    }

    [Fact]
    public async Task Nothing_is_offered_in_a_market_that_there_is_not()
    {
        using var client = new Client(database);

        var products = (await client.AskAsync("""{ products(offeredIn: "xx") { totalCount nodes { slug } } }""")).GetProperty("products");

        Assert.Equal(0, products.GetProperty("totalCount").GetInt32());
        Assert.Empty(products.GetProperty("nodes").EnumerateArray());
    }

    [Fact]
    public async Task Conditions_on_an_offer_hold_together_on_the_same_offer()
    {
        using var client = new Client(database);

        var data = await client.AskAsync(
            """
            {
              products(first: 100, where: { offers: { some: { market: { slug: { eq: "us" } }, price: { amountMinor: { lt: 3000 } }, priceBasis: { eq: SET_FOR_MARKET } } } }) {
                nodes { slug offers { market { slug } price { amountMinor } priceBasis } }
              }
            }
            """);

        var products = data.GetProperty("products").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(products);
        Assert.All(products, product => Assert.Contains(product.GetProperty("offers").EnumerateArray(), offer =>
            offer.GetProperty("market").GetProperty("slug").GetString() == "us"
            && offer.GetProperty("price").GetProperty("amountMinor").GetInt64() < 3000
            && offer.GetProperty("priceBasis").GetString() == "SET_FOR_MARKET"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1_000_001)]
    [InlineData(int.MaxValue)]
    public async Task A_quantity_that_nobody_orders_is_refused_before_anything_runs(int quantity)
    {
        using var client = new Client(database);

        var (code, message, path) = await client.FailAsync(
            """query ($quantity: Int!) { products(first: 1) { nodes { offer(market: "us") { priceAt(quantity: $quantity) { quantity } } } } }""", new { quantity });

        Assert.Equal(("BAD_ARGUMENT", $"\"quantity\" must be from 1 to 1000000; it is {quantity}.", "products"), (code, message, path));
    }

    private static int Int(JsonElement item, string name) => item.GetProperty(name).GetInt32();
}
