using System.Net;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>The basket for a request for a quote, as a browser without scripts uses it.</summary>
public sealed partial class QuotePageTests(SiteHost site)
{
    private const string Path = "/en/quote";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_product_is_added_changed_and_put_on_a_sheet()
    {
        using var added = await PostAsync(cookie: null, ("add", SiteHost.HostileSlug), ("quantity", "3"));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        var cookie = CookieOf(added);

        var basket = await ReadAsync(cookie);
        Assert.Contains("name=\"quantity\" min=\"0\" max=\"1000000\" value=\"3\"", basket, StringComparison.Ordinal);

        using var changed = await PostAsync(cookie, ("slug", SiteHost.HostileSlug), ("quantity", "5"));
        var five = await ReadAsync(CookieOf(changed));
        Assert.Equal(PriceOf(basket) / 3 * 5, PriceOf(five));

        using var made = await PostAsync(CookieOf(changed), ("step", "sheet"), ("name", "<b>Buyer</b>"), ("contact", "buyer@example.org"));
        var sheet = await made.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Contains("&lt;b&gt;Buyer", sheet, StringComparison.Ordinal);
        Assert.Contains("mailto:?subject=", sheet, StringComparison.Ordinal);
        Assert.Equal("private, no-store", made.Headers.CacheControl!.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quantity_of_nothing_takes_a_line_out()
    {
        using var added = await PostAsync(cookie: null, ("add", SiteHost.HostileSlug), ("quantity", "3"));
        using var removed = await PostAsync(CookieOf(added), ("slug", SiteHost.HostileSlug), ("quantity", "0"));

        Assert.DoesNotContain("name=\"slug\"", await ReadAsync(CookieOf(removed)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_on_another_site_changes_no_basket()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("add", SiteHost.HostileSlug)]),
            Headers = { { "Sec-Fetch-Site", "cross-site" } },
        };
        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("craftgraph-quote=")]
    [InlineData("craftgraph-quote=a_b.c_d.._9.hostile-product_-1")]
    [InlineData("craftgraph-quote=nothing-like-it_7")]
    [InlineData("craftgraph-quote=%00%22%3Cscript%3E_1")]
    public async Task A_basket_that_cannot_be_read_is_an_empty_one(string cookie) =>
        Assert.DoesNotContain("name=\"slug\"", await ReadAsync(cookie), StringComparison.Ordinal);

    private async Task<string> ReadAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Path, UriKind.Relative)) { Headers = { { "Cookie", cookie } } };
        using var response = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<HttpResponseMessage> PostAsync(string? cookie, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await site.Plain.SendAsync(request, Cancellation);
    }

    private static string CookieOf(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("Set-Cookie")).Split(';')[0];

    private static decimal PriceOf(string html) => decimal.Parse(
        Total().Match(WebUtility.HtmlDecode(html)).Groups[1].Value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""data-total="MAD"><bdi>MAD\s([0-9.,]+)</bdi>""")]
    private static partial Regex Total();
}
