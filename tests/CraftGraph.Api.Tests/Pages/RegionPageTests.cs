namespace CraftGraph.Api.Tests.Pages;

public sealed class RegionPageTests(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    [Fact]
    public async Task A_former_region_leads_to_those_that_it_became_part_of()
    {
        var page = await host.ReadAsync("/en/regions/old-souss-massa-draa");

        Assert.Contains("This region has not existed since 2015.", page, StringComparison.Ordinal);
        foreach (var slug in new[] { "souss-massa", "draa-tafilalet", "guelmim-oued-noun" })
        {
            Assert.Contains($"<a href=\"/en/regions/{slug}\">", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_region_of_today_leads_to_its_products_and_a_former_one_to_no_list_that_would_be_empty()
    {
        var product = (await host.AskAsync("{ products(first: 1) { nodes { region { slug } producer { formerRegion { slug } } } } }")).GetProperty("products").GetProperty("nodes")[0];
        var (today, former) = (SlugOf(product.GetProperty("region")), SlugOf(product.GetProperty("producer").GetProperty("formerRegion")));

        Assert.Contains($"href=\"/en/products?region={today}\"", await host.ReadAsync($"/en/regions/{today}"), StringComparison.Ordinal);
        Assert.DoesNotContain("?region=", await host.ReadAsync($"/en/regions/{former}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_says_what_it_counts_when_that_was_so_and_that_it_is_approximate()
    {
        var page = await host.ReadAsync("/fr/regions/draa-tafilalet");

        Assert.Contains("""<strong>87</strong> coopératives</bdi><span class="quiet"><bdi lang="en">2021</bdi></span><span class="badge">environ</span>""", page, StringComparison.Ordinal);
        Assert.Contains("<details class=\"sources\">", page, StringComparison.Ordinal);
    }

    private static string SlugOf(System.Text.Json.JsonElement region) => region.GetProperty("slug").GetString()!;
}
