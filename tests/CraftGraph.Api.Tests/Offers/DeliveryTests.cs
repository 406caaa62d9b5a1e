using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Offers;

public sealed class DeliveryTests(CorpusDatabase database)
{
    // Everything that the question is about, for somebody who answers it by reading all of it.
    private const string All = """
        query ($after: String) {
          products(first: 100, after: $after, where: { trade: { slug: { eq: "pottery-ceramics" } } }) {
            pageInfo { hasNextPage endCursor }
            nodes {
              slug minimumOrder leadTimeDays batchSize daysPerBatch stock monthlyCapacity
              producer { slug }
              labels(validOn: "2026-03-01") { slug }
              offers { market { slug } minimumOrder orderStep }
            }
          }
        }
        """;

    private static readonly object Order =
        new { quantity = 60, withinDays = 90, trade = "pottery-ceramics", label = "morocco-handmade", on = "2026-03-01", market = "us" };

    [Fact]
    public async Task Makers_who_can_deliver_are_those_with_an_article_that_meets_every_condition_by_capacity()
    {
        using var client = new Client(database);
        var expected = (await AllAsync(client)).Where(CanBeDelivered)
            .GroupBy(product => product.GetProperty("producer").GetProperty("slug").GetString()!, product => Int(product, "monthlyCapacity"))
            .ToDictionary(maker => maker.Key, maker => maker.Max());

        var data = await client.AskAsync(
            """
            query ($order: DeliveryInput!) {
              producers(first: 100, delivering: $order) {
                totalCount
                nodes { slug products(first: 100, delivering: $order) { nodes { slug monthlyCapacity } } }
              }
            }
            """,
            new { order = Order });

        var makers = data.GetProperty("producers").GetProperty("nodes").EnumerateArray().ToList();
        var capacities = makers.ConvertAll(maker => maker.GetProperty("products").GetProperty("nodes").EnumerateArray().Max(product => Int(product, "monthlyCapacity")));
        Assert.True(expected.Count > 1);
        Assert.Equal(expected.Count, Int(data.GetProperty("producers"), "totalCount"));
        Assert.Equal(expected, makers.Zip(capacities).ToDictionary(maker => maker.First.GetProperty("slug").GetString()!, maker => maker.Second));
        Assert.Equal(capacities.OrderDescending(), capacities);
    }

    [Fact]
    public async Task A_page_by_page_walk_gives_each_maker_once()
    {
        using var client = new Client(database);
        var order = new { quantity = 40, withinDays = 200, trade = "pottery-ceramics" };
        var walked = new List<string>();
        JsonElement page;
        string? after = null;
        do
        {
            var data = await client.AskAsync(
                "query ($order: DeliveryInput!, $after: String) { producers(first: 7, after: $after, delivering: $order) { totalCount pageInfo { hasNextPage endCursor } nodes { slug } } }",
                new { order, after });
            page = data.GetProperty("producers");
            walked.AddRange(page.GetProperty("nodes").EnumerateArray().Select(maker => maker.GetProperty("slug").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(Int(page, "totalCount"), walked.Count);
        Assert.Equal(walked.Count, walked.Distinct().Count());
        Assert.True(walked.Count > 7);
    }

    [Fact]
    public async Task The_goods_are_sought_and_no_table_that_grows_is_read_whole()
    {
        var (_, statements) = await CorpusQuery.Find("Offers/who-can-deliver").RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);
        await using var context = database.Catalogue.CreateContext();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var (statement, _) in statements)
        {
            var plan = await SqliteQueryPlan.ExplainAsync(context.Database.GetDbConnection(), statement.Sql);

            Assert.DoesNotContain(plan.GrowingSteps, step => step.StartsWith("SCAN", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_order_of_nothing_in_particular_is_refused()
    {
        using var client = new Client(database);

        var (code, message, path) = await client.FailAsync("{ producers(delivering: { quantity: 5, withinDays: 10 }) { totalCount } }");

        Assert.Equal(("BAD_ARGUMENT", "\"delivering\" needs one of trade, productFamily, hsCode at least.", "producers"), (code, message, path));
    }

    private static bool CanBeDelivered(JsonElement product)
    {
        var made = 60 - Int(product, "stock");
        var days = made <= 0 ? 0 : Int(product, "leadTimeDays") + ((made - 1) / Int(product, "batchSize") * Int(product, "daysPerBatch"));
        return Int(product, "minimumOrder") <= 60
            && days <= 90
            && product.GetProperty("labels").EnumerateArray().Any(label => label.GetProperty("slug").GetString() == "morocco-handmade")
            && product.GetProperty("offers").EnumerateArray().Any(offer => offer.GetProperty("market").GetProperty("slug").GetString() == "us"
                && Int(offer, "minimumOrder") <= 60 && (60 - Int(offer, "minimumOrder")) % Int(offer, "orderStep") == 0);
    }

    private static async Task<List<JsonElement>> AllAsync(Client client)
    {
        var all = new List<JsonElement>();
        JsonElement page;
        string? after = null;
        do
        {
            page = (await client.AskAsync(All, new { after })).GetProperty("products");
            all.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        return all;
    }

    private static int Int(JsonElement item, string name) => item.GetProperty(name).GetInt32();
}
