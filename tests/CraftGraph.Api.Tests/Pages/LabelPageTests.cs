using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Pages;

public sealed partial class LabelPageTests(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    [Theory]
    [InlineData("/en/labels")]
    [InlineData("/ar/علامات")]
    public async Task The_number_of_an_award_leads_to_its_check(string path)
    {
        var number = (await host.AskAsync("{ labelAwards(first: 1) { nodes { number } } }")).GetProperty("labelAwards").GetProperty("nodes")[0].GetProperty("number").GetString()!;
        using var response = await host.GetAsync($"{path}?number=%20{number}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"/awards/{number}", response.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_number_that_no_award_has_leads_to_an_answer_that_says_so()
    {
        using var response = await host.GetAsync("/en/labels?number=" + Uri.EscapeDataString("//example.org/<script>"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.StartsWith("/awards/", response.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_number_leads_nowhere() =>
        Assert.Contains("name=\"number\"", await host.ReadAsync("/en/labels?number="), StringComparison.Ordinal);

    [Fact]
    public async Task Awards_by_region_are_those_of_all_pages()
    {
        var total = (await host.AskAsync("""{ label(slug: "morocco-handmade") { awards { totalCount } } }""")).GetProperty("label").GetProperty("awards").GetProperty("totalCount").GetInt32();
        var page = await host.ReadAsync("/en/labels/morocco-handmade");
        var counts = Counts().Matches(page).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();

        Assert.True(counts.Length > 1, "All awards are in one region.");
        Assert.Equal(total, counts.Sum());
    }

    [GeneratedRegex("data-count=\"(\\d+)\"")]
    private static partial Regex Counts();
}
