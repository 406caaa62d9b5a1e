using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>What the site tells machines: feeds of products, sitemaps, and where not to look.</summary>
public sealed class FeedTests(SiteHost site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CSV_and_JSON_Lines_have_every_product_with_the_same_values()
    {
        var total = SiteHost.TotalOf(await site.ReadAsync("/fr/produits"));
        var lines = (await ReadAsync("/feeds/fr/products.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var csv = CsvReader.FromText(await ReadAsync("/feeds/fr/products.csv"), new CsvReaderOptions { Separator = ',' });
        var rows = 0;
        while (csv.Read())
        {
            using var line = JsonDocument.Parse(lines[rows]);
            Assert.Equal(line.RootElement.GetProperty("id").GetString(), csv.GetString("Id"));
            Assert.Equal(line.RootElement.GetProperty("price").GetRawText(), csv.GetString("Price"));
            Assert.Equal(line.RootElement.GetProperty("title").GetString(), csv.GetString("Title"));
            rows++;
        }

        Assert.Equal((total, total), (lines.Length, rows));
    }

    [Fact]
    public async Task The_newest_products_are_RSS()
    {
        var feed = XDocument.Parse(await ReadAsync("/feeds/ar/products.rss"));

        var items = feed.Root!.Element("channel")!.Elements("item").ToArray();
        Assert.Equal(50, items.Length);
        Assert.All(items, item => Assert.True(DateTimeOffset.TryParse(item.Element("pubDate")!.Value, out _)));
    }

    [Fact]
    public async Task Sitemaps_name_each_product_once_in_each_language()
    {
        var total = SiteHost.TotalOf(await site.ReadAsync("/fr/produits"));
        var addresses = new List<string>();
        foreach (var file in Locations(await ReadAsync("/sitemap.xml")))
        {
            addresses.AddRange(Locations(await ReadAsync(new Uri(file).PathAndQuery)));
        }

        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.Equal(total, addresses.Count(address => address.Contains("/en/products/", StringComparison.Ordinal)));
        Assert.Equal(total, addresses.Count(address => address.Contains("/ar/%D9%85%D9%86%D8%AA%D8%AC%D8%A7%D8%AA/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Robots_are_told_of_the_sitemap() =>
        Assert.Contains("Sitemap: http://localhost:5000/sitemap.xml", await ReadAsync("/robots.txt"), StringComparison.Ordinal);

    private static IEnumerable<string> Locations(string xml) => XDocument.Parse(xml).Descendants(Sitemap + "loc").Select(location => location.Value);

    private async Task<string> ReadAsync(string path) => await site.Client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation);
}
