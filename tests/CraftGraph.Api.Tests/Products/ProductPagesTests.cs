using System.Text;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Products;

/// <summary>In every order that is offered, the pages one after the other are the whole list: each article once, in the order of a full sort.</summary>
public sealed class ProductPagesTests(CorpusDatabase database) : IDisposable
{
    // Every order has ties, which pages must cut through: prices are rounded, and stocks are small.
    private static readonly Dictionary<string, Comparison<Product>> Keys = new()
    {
        ["price"] = (a, b) => a.PriceMinor.CompareTo(b.PriceMinor),
        ["name"] = (a, b) => Encoding.UTF8.GetBytes(a.NameKeys.En).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b.NameKeys.En)),
        ["createdAt"] = (a, b) => a.CreatedAt.CompareTo(b.CreatedAt),
        ["updatedAt"] = (a, b) => a.UpdatedAt.CompareTo(b.UpdatedAt),
        ["stock"] = (a, b) => a.Stock.CompareTo(b.Stock),
    };

    private readonly Client _client = new(database);

    public static TheoryData<string, bool> Orders => [.. Keys.Keys.SelectMany(key => new[] { (key, false), (key, true) })];

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_forwards_are_the_sorted_list(string key, bool isDescending) =>
        Assert.Equal(await SortAsync(key, isDescending, _ => true), await WalkAsync(key, isDescending, isBackward: false, 100, new { }));

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_backwards_are_the_sorted_list_from_its_end(string key, bool isDescending) =>
        Assert.Equal(await SortAsync(key, isDescending, _ => true), await WalkAsync(key, isDescending, isBackward: true, 100, new { }));

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task So_are_those_of_a_region_and_trade(string key, bool isDescending)
    {
        var where = new { region = new { slug = new { eq = "fes-meknes" } }, trade = new { slug = new { eq = "carpets" } } };
        var expected = await SortAsync(key, isDescending, product => product.Region.Slug == "fes-meknes" && product.Trade.Slug == "carpets");

        Assert.True(expected.Count > 20);
        Assert.Equal(expected, await WalkAsync(key, isDescending, isBackward: false, 3, where));
        Assert.Equal(expected, await WalkAsync(key, isDescending, isBackward: true, 3, where));
    }

    private async Task<List<string>> SortAsync(string key, bool isDescending, Func<Product, bool> isWanted)
    {
        await using var context = database.Catalogue.CreateContext();
        var products = await context.Products.AsNoTracking()
            .Include(product => product.Region)
            .Include(product => product.Trade)
            .ToListAsync(TestContext.Current.CancellationToken);
        products = [.. products.Where(isWanted)];
        products.Sort((a, b) => (Keys[key](a, b) is not 0 and var order ? order : a.Id.CompareTo(b.Id)) * (isDescending ? -1 : 1));
        return [.. products.Select(product => product.Slug)];
    }

    private async Task<List<string>> WalkAsync(string key, bool isDescending, bool isBackward, int size, object where)
    {
        var query = $$"""
            query ($size: Int!, $cursor: String, $where: ProductFilterInput) {
              products({{(isBackward ? "last: $size, before: $cursor" : "first: $size, after: $cursor")}}, where: $where, order: [{ {{key}}: {{(isDescending ? "DESC" : "ASC")}} }]) {
                nodes { slug }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;
        var slugs = new List<string>();
        string? cursor = null;
        bool hasMore;
        do
        {
            var page = (await _client.AskAsync(query, new { size, cursor, where })).GetProperty("products");
            var nodes = page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!).ToList();
            slugs.InsertRange(isBackward ? 0 : slugs.Count, nodes);
            var info = page.GetProperty("pageInfo");
            hasMore = info.GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean();
            cursor = info.GetProperty(isBackward ? "startCursor" : "endCursor").GetString();
        }
        while (hasMore);

        return slugs;
    }
}
