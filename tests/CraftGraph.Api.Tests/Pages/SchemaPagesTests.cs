using System.Net;
using System.Text.Json;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>The pages that show the schema to people.</summary>
public sealed class SchemaPagesTests(SiteHost site)
{
    [Fact]
    public async Task Each_type_of_the_schema_is_linked_to_its_page()
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync(
            new Uri("/graphql?query={__schema{types{name}}}", UriKind.Relative), TestContext.Current.CancellationToken));
        var types = answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
            .Select(type => type.GetProperty("name").GetString()!)
            .Where(name => !name.StartsWith("__", StringComparison.Ordinal));

        var linked = SiteHost.LinksOf(await site.ReadAsync("/graphql/schema")).Where(path => path.StartsWith("/graphql/schema/", StringComparison.Ordinal)).Select(path => path.Split('/')[^1]);

        Assert.Equal(types.Order(StringComparer.Ordinal), linked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Product", "hsCode", "HsCode")]
    [InlineData("ProductFilterInput", "not", "ProductFilterInput")]
    [InlineData("SearchKind", "POINT_OF_SALE", null)]
    [InlineData("Producer", "products", "Cooperative")]
    public async Task The_page_of_a_type_tells_what_it_has_and_leads_to_what_it_refers_to(string type, string member, string? related)
    {
        var html = await site.ReadAsync($"/graphql/schema/{type}");

        Assert.Contains($"<code>{member}</code>", html, StringComparison.Ordinal);
        Assert.True(related is null || SiteHost.LinksOf(html).Contains($"/graphql/schema/{related}"), related);
    }

    [Fact]
    public async Task A_type_that_the_schema_lacks_is_not_found()
    {
        using var response = await site.AskAsync("/graphql/schema/Nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
