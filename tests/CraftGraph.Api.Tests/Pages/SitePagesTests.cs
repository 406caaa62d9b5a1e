using System.Net;
using System.Text.RegularExpressions;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>What all pages of the site have in common.</summary>
public sealed partial class SitePagesTests(SiteHost site)
{
    private static readonly SiteSection[] Sections =
    [
        SiteSection.Home, SiteSection.Products, SiteSection.Producers, SiteSection.Trades, SiteSection.Regions, SiteSection.Labels, SiteSection.Map, SiteSection.Circuits,
        SiteSection.Plans, SiteSection.WhatsOn, SiteSection.Search, SiteSection.Quote,
    ];

    public static TheoryData<string, string> Pages => new(
        from section in Sections from language in SiteLanguage.All select (section.Path(language), language.Tag()));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_written_in_the_language_of_its_address(string path, string language)
    {
        var html = await site.ReadAsync(path);

        Assert.Contains($"<html lang=\"{language}\" dir=\"{(language is "ar" ? "rtl" : "ltr")}\">", html, StringComparison.Ordinal);
        Assert.Single(Heading().Matches(html));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_nothing_from_elsewhere_and_has_no_inline_style_or_script(string path, string language)
    {
        using var response = await site.AskAsync(path);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(LoadedFromElsewhere(), html);
        Assert.DoesNotMatch(Inline(), html);
        Assert.Equal(language, LanguageTag.Find(language)!.Value.Tag());
    }

    [Fact]
    public async Task Each_link_leads_to_a_page()
    {
        var (open, seen) = (new Queue<string>(SiteLanguage.All.Select(language => SiteSection.Home.Path(language))), new HashSet<string>());
        var broken = new List<string>();
        var shapes = new Dictionary<string, int>();
        while (open.TryDequeue(out var path))
        {
            // The API itself is no page of the site.
            if (path is "/graphql" or "/graphql/schema.graphql" || path.StartsWith("/graphql?", StringComparison.Ordinal))
            {
                continue;
            }

            // Of each kind of address the first few stand for all.
            var shape = Shape(path);
            if (!seen.Add(path) || shapes.TryGetValue(shape, out var visited) && visited >= 4)
            {
                continue;
            }

            shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
            using var response = await site.AskAsync(path);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.SeeOther))
            {
                broken.Add($"{(int)response.StatusCode} {path}");
            }
            else if (response.Content.Headers.ContentType?.MediaType is "text/html")
            {
                foreach (var link in SiteHost.LinksOf(await response.Content.ReadAsStringAsync(Cancellation)))
                {
                    open.Enqueue(link);
                }
            }
        }

        Assert.Empty(broken);
        Assert.InRange(seen.Count, 200, int.MaxValue);
    }

    [Fact]
    public async Task The_root_sends_readers_to_their_language()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { { "Accept-Language", "ar-MA, fr;q=0.5" } } };
        using var response = await site.Client.SendAsync(request, Cancellation);

        // The client follows.
        Assert.Equal("/ar", response.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await site.AskAsync("/fr");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/fr", UriKind.Relative)) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/fr/produits/nulle-part", "fr")]
    [InlineData("/ar/%D9%84%D8%A7-%D8%B4%D9%8A%D8%A1", "ar")]
    [InlineData("/en/circuits/nowhere", "en")]
    public async Task An_address_of_nothing_gets_a_page_that_helps_in_its_language(string path, string language)
    {
        using var response = await site.AskAsync(path);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains("role=\"search\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/produits?after=quatsch")]
    [InlineData("/fr/carte?region=x&after=quatsch")]
    [InlineData("/en/products/" + SiteHost.HostileSlug + "?destination=XX")]
    public async Task An_address_that_cannot_be_read_is_answered_with_400(string path)
    {
        using var response = await site.AskAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/fr/produits?min=abc&sort=nonsense&region=%27--&maker=NOBODY&stock=maybe&page=9")]
    [InlineData("/fr/carte?lat=NaN&lon=9999&zoom=99&kind=NONE")]
    [InlineData("/en/circuits?first=100000")]
    public async Task What_no_page_knows_in_an_address_is_passed_over(string path) => Assert.NotEmpty(await site.ReadAsync(path));

    [Theory]
    [InlineData("/en/products/" + SiteHost.HostileSlug)]
    [InlineData("/en/products?q=script")]
    [InlineData("/en/search?q=script")]
    [InlineData("/en/search?q=%3Cscript%3Ealert%281%29%3C/script%3E")]
    [InlineData("/en/products?q=%22%3E%3Cscript%3Ealert%281%29%3C/script%3E")]
    public async Task Text_is_never_taken_for_HTML(string path)
    {
        var html = await site.ReadAsync(path);

        Assert.DoesNotMatch(ForeignScript(), html);
    }

    private static string Shape(string path)
    {
        var parts = path.Split('?')[0].Split('/');
        return $"{string.Join('/', parts.Take(parts.Length > 3 ? 3 : 4))}/{parts.Length}?{(path.Contains('?', StringComparison.Ordinal) ? path.Split('?')[1].Split('=')[0] : "")}";
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("""<(script|img|link rel="stylesheet"|iframe)[^>]*(src|href)="(?!/)""")]
    private static partial Regex LoadedFromElsewhere();

    [GeneratedRegex("""\sstyle="|<style|\son[a-z]+="|<script(?! src="/site/| type="application/ld\+json")""")]
    private static partial Regex Inline();

    [GeneratedRegex("<script>alert")]
    private static partial Regex ForeignScript();
}
