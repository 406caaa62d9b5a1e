using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>What a page says of itself to those who show it where it is shared (Open Graph).</summary>
public sealed partial class PreviewTests(SiteHost site)
{
    private static readonly (SiteSection Section, string? Slug, string Kind)[] Kinds =
    [
        (SiteSection.Home, null, "website"), (SiteSection.Products, null, "website"), (SiteSection.Map, null, "website"), (SiteSection.WhatsOn, null, "website"),
        (SiteSection.Plans, null, "website"), (SiteSection.Products, SiteHost.HostileSlug, "product"), (SiteSection.Producers, "demo-cooperative-1", "website"),
        (SiteSection.Trades, "carpets", "website"), (SiteSection.Regions, "fes-meknes", "website"),
        (SiteSection.Labels, "morocco-handmade", "website"), (SiteSection.Circuits, "atlantic-clay-and-thuya", "website"), (SiteSection.Plans, "pdra-souss-massa-draa", "website"),
    ];

    public static TheoryData<string, string> Pages => new(
        from page in Kinds from language in (Language[])[Language.Fr, Language.Ar] select (page.Section.Path(language, page.Slug), page.Kind));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_what_it_is_and_which_picture_stands_for_it(string path, string kind)
    {
        var told = Told(await site.ReadAsync(path));
        string Only(string name) => Assert.Single(told[name]);

        Assert.NotEmpty(Only("og:title"));
        Assert.NotEmpty(Only("og:description"));
        Assert.Equal(kind, Only("og:type"));
        Assert.EndsWith(path, Only("og:url"), StringComparison.Ordinal);
        Assert.Equal(path.StartsWith("/ar", StringComparison.Ordinal) ? "ar_MA" : "fr_MA", Only("og:locale"));
        Assert.Equal(3, told["og:locale:alternate"].Except(told["og:locale"]).Count());
        Assert.NotEmpty(Only("og:image:alt"));
        Assert.Equal("summary_large_image", Only("twitter:card"));
        Assert.InRange(int.Parse(Only("og:image:width"), CultureInfo.InvariantCulture), 200, 10_000);
        Assert.InRange(int.Parse(Only("og:image:height"), CultureInfo.InvariantCulture), 200, 10_000);

        using var image = await site.Plain.GetAsync(new Uri(new Uri(Only("og:image")).AbsolutePath, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, image.StatusCode);
        Assert.StartsWith("image/", image.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_is_shown_by_its_own_picture() =>
        Assert.Contains("/images/", Assert.Single(Told(await site.ReadAsync("/en/products/" + SiteHost.HostileSlug))["og:image"]), StringComparison.Ordinal);

    [Fact]
    public async Task An_artisan_is_a_person()
    {
        var artisans = SiteHost.LinksOf(await site.ReadAsync("/en/makers?kind=ARTISAN"));

        Assert.Equal("profile", Assert.Single(Told(await site.ReadAsync(artisans.First(path => path.StartsWith("/en/makers/demo-artisan-", StringComparison.Ordinal))))["og:type"]));
    }

    private static ILookup<string, string> Told(string html) =>
        Meta().Matches(html).ToLookup(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));

    [GeneratedRegex("<meta (?:property|name)=\"((?:og|twitter):[^\"]+)\" content=\"([^\"]*)\"")]
    private static partial Regex Meta();
}
