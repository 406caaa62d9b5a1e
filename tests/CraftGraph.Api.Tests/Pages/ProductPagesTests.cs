using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>The list of products with its filters, and the page of one.</summary>
public sealed partial class ProductPagesTests(SiteHost site)
{
    [Theory]
    [InlineData("/fr/produits")]
    [InlineData("/en/products?region=fes-meknes")]
    [InlineData("/ar/%D9%85%D9%86%D8%AA%D8%AC%D8%A7%D8%AA?stock=true&max=2000")]
    public async Task The_number_beside_a_value_is_how_many_products_choosing_it_leaves(string path)
    {
        var checkedFacets = 0;
        foreach (var facet in Facet().Matches(await site.ReadAsync(path)).Select(match => match.Groups).GroupBy(groups => groups["name"].Value))
        {
            var (value, count, isChosen) = facet.Select(groups => (groups["value"].Value, groups["count"].Value, groups["rest"].Value.Contains("checked", StringComparison.Ordinal)))
                .FirstOrDefault(entry => !entry.Item3);
            if (value is null || facet.Any(groups => groups["rest"].Value.Contains("checked", StringComparison.Ordinal)))
            {
                // Beside a chosen value, the others tell what choosing them instead would leave.
                continue;
            }

            var narrowed = await site.ReadAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{facet.Key}={value}");
            Assert.Equal(count, $"{SiteHost.TotalOf(narrowed)}");
            checkedFacets++;
        }

        Assert.InRange(checkedFacets, 3, 20);
    }

    [Fact]
    public async Task A_page_tells_how_its_product_is_cared_for_and_leads_to_others_that_stand_the_same()
    {
        var list = await site.ReadAsync("/en/products?trade=carpets");
        var html = await site.ReadAsync(WebUtility.HtmlDecode(Card().Match(list).Groups[1].Value));

        Assert.Contains("<h2 id=\"care\">Care</h2>", html, StringComparison.Ordinal);
        Assert.InRange(SiteHost.TotalOf(await site.ReadAsync(SiteHost.LinksOf(html).First(path => path.StartsWith("/en/products?care=", StringComparison.Ordinal)))), 1, 399);
    }

    [Fact]
    public async Task Walking_from_page_to_page_shows_each_product_once()
    {
        var products = new List<string>();
        var path = "/fr/produits?region=fes-meknes&sort=price";
        var total = SiteHost.TotalOf(await site.ReadAsync(path));
        while (path is not null)
        {
            var html = await site.ReadAsync(path);
            products.AddRange(Card().Matches(html).Select(card => card.Groups[1].Value));
            path = Next().Match(html) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        Assert.Equal(total, products.Count);
        Assert.Equal(products.Count, products.Distinct().Count());
    }

    [Theory]
    [InlineData("زربية", "زَرْبِيَّة")]
    [InlineData("زربية", "زربيه")]
    public async Task A_search_in_Arabic_finds_the_same_with_and_without_vowel_signs(string bare, string other)
    {
        var expected = SiteHost.TotalOf(await site.ReadAsync($"/ar/%D8%A8%D8%AD%D8%AB?q={Uri.EscapeDataString(bare)}"));

        Assert.InRange(expected, 1, int.MaxValue);
        Assert.Equal(expected, SiteHost.TotalOf(await site.ReadAsync($"/ar/%D8%A8%D8%AD%D8%AB?q={Uri.EscapeDataString(other)}")));
    }

    [Fact]
    public async Task Chosen_values_stand_in_the_form_and_in_the_links_to_other_pages()
    {
        var html = await site.ReadAsync("/fr/produits?region=fes-meknes&max=5000");

        Assert.Matches("name=\"region\" value=\"fes-meknes\" checked", html);
        Assert.Contains("value=\"5000\"", html, StringComparison.Ordinal);
        Assert.Contains("region=fes-meknes", Next().Match(html).Groups[1].Value, StringComparison.Ordinal);
        Assert.Contains("noindex", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_product_tells_search_engines_its_name_price_and_maker()
    {
        var html = await site.ReadAsync("/en/products/" + SiteHost.HostileSlug);

        using var data = JsonDocument.Parse(LinkedData().Match(html).Groups[1].Value);
        var product = data.RootElement;
        Assert.Equal("Product", product.GetProperty("@type").GetString());
        Assert.Equal(SiteHost.HostileName, product.GetProperty("name").GetString());
        var offer = product.GetProperty("offers")[0];
        Assert.True(offer.GetProperty("price").GetDecimal() > 0);
        Assert.Equal("MAD", offer.GetProperty("priceCurrency").GetString());
        Assert.Equal("Organization", product.GetProperty("manufacturer").GetProperty("@type").GetString());
    }

    [Fact]
    public async Task The_documents_of_a_country_are_shown_once_it_is_chosen()
    {
        var path = $"/fr/produits/{SiteHost.HostileSlug}";

        Assert.DoesNotContain("<h3>Documents</h3>", await site.ReadAsync(path), StringComparison.Ordinal);
        var html = await site.ReadAsync(path + "?destination=FR");
        Assert.Contains("<h3>Documents</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"FR\" selected", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("""<input type="checkbox" name="(?<name>[a-z]+)" value="(?<value>[^"]+)"(?<rest>[^>]*)>.*?<span class="count">(?<count>[0-9]+)</span>""", RegexOptions.Singleline)]
    private static partial Regex Facet();

    [GeneratedRegex("""<h3><a href="([^"]+)""")]
    private static partial Regex Card();

    [GeneratedRegex("""<a href="([^"]+)" rel="next""")]
    private static partial Regex Next();

    [GeneratedRegex("""<script type="application/ld\+json">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex LinkedData();
}
