using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Hosting;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>What the page of the map tells its script, and what it lets browsers load.</summary>
public sealed partial class MapPageTests(SiteHost site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_tiles_the_page_lets_in_images_of_the_host_alone()
    {
        using var response = await site.AskAsync("/en/map");

        Assert.Contains("img-src 'self' data:;", Policy(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tiles_add_their_origin_to_the_policy_of_the_map_and_of_no_other_page()
    {
        using var host = new CatalogueHost(
            ("Catalogue:DemonstrationProducts", "0"), ("Map:TileAddress", "https://tiles.example:8443/base/{z}/{x}/{y}.png"), ("Map:TileAttribution", "Tiles <b>by</b> Example"));
        using var map = await host.Client.GetAsync(new Uri("/en/map", UriKind.Relative), Cancellation);
        using var home = await host.Client.GetAsync(new Uri("/en", UriKind.Relative), Cancellation);

        Assert.Equal(Policy(home).Replace("img-src 'self' data:", "img-src 'self' data: https://tiles.example:8443", StringComparison.Ordinal), Policy(map));
        Assert.DoesNotContain("tiles.example", Policy(home), StringComparison.Ordinal);
        Assert.Equal("Tiles <b>by</b> Example", Told(await map.Content.ReadAsStringAsync(Cancellation)).GetProperty("tiles").GetProperty("attribution").GetString());
    }

    [Fact]
    public async Task The_operations_of_the_script_are_known_where_only_trusted_documents_run()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["own.graphql"], "{ __typename }", Cancellation);
        using var host = new CatalogueHost(("Catalogue:DemonstrationProducts", "0"), ("Documents:Trusted", folder.Path), ("Documents:TrustedOnly", "true"));
        var documents = Told(await host.Client.GetStringAsync(new Uri("/en/map", UriKind.Relative), Cancellation)).GetProperty("documents");
        const string Bounds = "{ \"south\": 20, \"west\": -18, \"north\": 36, \"east\": 0 }";

        var view = await AskAsync(host, documents.GetProperty("view").GetString()!, $$"""{ "bounds": {{Bounds}}, "zoom": 6 }""");
        var names = await AskAsync(host, documents.GetProperty("names").GetString()!, $$"""{ "bounds": {{Bounds}}, "first": 3 }""");

        Assert.InRange(view.GetProperty("data").GetProperty("map").GetProperty("count").GetInt32(), 1, int.MaxValue);
        Assert.Equal(3, names.GetProperty("data").GetProperty("places").GetProperty("nodes").GetArrayLength());
        Assert.Contains("DOCUMENT_NOT_TRUSTED", await host.Client.GetStringAsync(new Uri("/graphql?query={__typename}", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filters_of_the_address_are_those_of_the_script()
    {
        var filters = Told(await site.ReadAsync("/en/map?kind=COOPERATIVE&kind=NONE&region=fes-meknes")).GetProperty("filters");

        Assert.Equal("""["COOPERATIVE"]""", filters.GetProperty("kinds").GetRawText());
        Assert.Equal("""["fes-meknes"]""", filters.GetProperty("regions").GetRawText());
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/products")]
    [InlineData("/en/circuits")]
    public async Task Other_pages_do_not_load_the_script(string path) => Assert.DoesNotContain("/site/browser/", await site.ReadAsync(path), StringComparison.Ordinal);

    private static string Policy(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

    private static JsonElement Told(string html)
    {
        using var told = JsonDocument.Parse(WebUtility.HtmlDecode(DataMap().Match(html).Groups[1].Value));
        return told.RootElement.Clone();
    }

    private static async Task<JsonElement> AskAsync(CatalogueHost host, string documentId, string variables)
    {
        using var answer = JsonDocument.Parse(await host.Client.GetStringAsync(
            new Uri($"/graphql?documentId={Uri.EscapeDataString(documentId)}&variables={Uri.EscapeDataString(variables)}", UriKind.Relative), Cancellation));
        return answer.RootElement.Clone();
    }

    [GeneratedRegex("data-map=\"([^\"]+)\"")]
    private static partial Regex DataMap();
}
