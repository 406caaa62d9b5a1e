using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>What pages say in the words of schema.org, checked by the types of npm <c>schema-dts</c> and by Adobe's validator of what search engines ask for.</summary>
public sealed partial class StructuredDataTests(SiteHost site)
{
    private const string Product = "/en/products/" + SiteHost.HostileSlug;

    [Fact]
    public async Task Validators_of_others_find_no_error_on_any_kind_of_page()
    {
        var product = await ReadAsync(Product);
        string[] others = [new Uri(product.GetProperty("manufacturer").GetProperty("url").GetString()!).AbsolutePath, "/en/circuits/atlantic-clay-and-thuya", "/ar/أجندة"];
        var pages = new List<(string Path, JsonElement Data)> { (Product, product) };
        foreach (var path in others)
        {
            pages.Add((path, await ReadAsync(path)));
        }

        Assert.Empty(await ProblemsAsync([.. pages]));
        Assert.Equal(4, pages.Select(page => page.Data.GetProperty("@type").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("""{ "@context": "https://schema.org", "@type": "TouristTrip", "name": "Fes", "stopsAt": "Fes" }""")]
    [InlineData("""{ "@context": "https://schema.org", "@type": "Product", "name": "Carpet", "image": "https://crafts.example/a.svg", "offers": [{ "@type": "Offer", "priceCurrency": "MAD" }] }""")]
    public async Task The_validators_find_what_is_wrong(string data)
    {
        using var json = JsonDocument.Parse(data);

        Assert.NotEmpty(await ProblemsAsync([("", json.RootElement)]));
    }

    private static async Task<string[]> ProblemsAsync((string Path, JsonElement Data)[] pages)
    {
        var answers = await NodeRunner.RunAsync("structured-data.mjs", pages.Select(page => new { data = page.Data }), TestContext.Current.CancellationToken);
        return [.. from answer in pages.Zip(answers) from problem in answer.Second.GetProperty("problems").EnumerateArray() select $"{answer.First.Path}: {problem}"];
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        using var json = JsonDocument.Parse(Script().Match(await site.ReadAsync(path)).Groups[1].Value);
        return json.RootElement.Clone();
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex Script();
}
