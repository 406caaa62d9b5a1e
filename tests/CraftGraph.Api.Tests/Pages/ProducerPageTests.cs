using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Pages;

public sealed partial class ProducerPageTests(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    [Theory]
    [InlineData("kind")]
    [InlineData("region")]
    [InlineData("trade")]
    [InlineData("label")]
    [InlineData("demonstration")]
    public async Task A_value_of_a_facet_leaves_as_many_makers_as_it_says(string facet)
    {
        var values = Values(await host.ReadAsync("/en/makers"), facet);

        Assert.NotEmpty(values);
        foreach (var (key, count) in values.Take(3))
        {
            var chosen = await host.ReadAsync($"/en/makers?{facet}={Uri.EscapeDataString(key)}");

            Assert.Equal(count, Total(chosen));
            Assert.Contains((key, count), Values(chosen, facet));
        }
    }

    [Fact]
    public async Task Conditions_hold_together()
    {
        var ofKind = await host.ReadAsync("/en/makers?kind=COOPERATIVE");
        var (region, count) = Values(ofKind, "region")[0];

        Assert.Equal(count, Total(await host.ReadAsync($"/en/makers?kind=COOPERATIVE&region={region}")));
    }

    [Fact]
    public async Task Following_the_pages_shows_each_maker_once()
    {
        var total = Total(await host.ReadAsync("/en/makers?kind=COOPERATIVE"));
        var seen = new List<string>();
        for (var path = "/en/makers?kind=COOPERATIVE"; path is not null;)
        {
            var page = await host.ReadAsync(path);
            seen.AddRange(MakerHeadings().Matches(page).Select(match => match.Groups[1].Value));
            path = NextPage().Match(page) is { Success: true } next ? next.Groups[1].Value : null;
        }

        Assert.True(total > 20, "The list has one page only.");
        Assert.Equal(total, seen.Count);
        Assert.Equal(total, seen.Distinct().Count());
    }

    [Fact]
    public async Task What_is_no_kind_is_no_condition() =>
        Assert.Equal(Total(await host.ReadAsync("/en/makers")), Total(await host.ReadAsync("/en/makers?kind=WIZARD")));

    [Fact]
    public async Task An_invented_maker_says_so_and_is_not_told_to_programs()
    {
        var page = await host.ReadAsync($"/en/makers/{await AnyMakerAsync(isDemonstration: true)}");

        Assert.Contains("class=\"note\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("application/ld+json", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_real_maker_is_told_to_programs()
    {
        var page = await host.ReadAsync($"/en/makers/{await AnyMakerAsync(isDemonstration: false)}");

        Assert.Contains("""{"@context":"https://schema.org","@type":"Organization","name":""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("makers")]
    [InlineData("regions")]
    [InlineData("trades")]
    [InlineData("labels")]
    [InlineData("plans")]
    public async Task A_slug_that_nothing_has_is_not_found(string section)
    {
        using var response = await host.GetAsync($"/en/{section}/nothing-has-this-slug");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<string> AnyMakerAsync(bool isDemonstration)
    {
        var condition = isDemonstration ? "true" : "false";
        var data = await host.AskAsync($"{{ cooperatives(first: 1, where: {{ isDemonstration: {{ eq: {condition} }} }}) {{ nodes {{ slug }} }} }}");
        return data.GetProperty("cooperatives").GetProperty("nodes")[0].GetProperty("slug").GetString()!;
    }

    private static int Total(string page) => int.Parse(Totals().Match(page).Groups[1].Value, CultureInfo.InvariantCulture);

    private static List<(string Key, int Count)> Values(string page, string facet) =>
    [
        .. from match in FacetValues().Matches(page)
           where match.Groups[1].Value == facet
           select (match.Groups[2].Value, int.Parse(match.Groups[3].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)),
    ];

    [GeneratedRegex("data-total=\"(\\d+)\"")]
    private static partial Regex Totals();

    [GeneratedRegex("<input type=\"checkbox\" name=\"(\\w+)\" value=\"([^\"]+)\".*?class=\"count\">([\\d,]+)<", RegexOptions.Singleline)]
    private static partial Regex FacetValues();

    [GeneratedRegex("<h3><a href=\"(/en/makers/[^\"]+)\"")]
    private static partial Regex MakerHeadings();

    [GeneratedRegex("<a href=\"([^\"]+)\" rel=\"next nofollow\"")]
    private static partial Regex NextPage();
}
