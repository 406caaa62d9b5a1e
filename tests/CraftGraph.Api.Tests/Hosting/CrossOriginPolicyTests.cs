using System.Net;

namespace CraftGraph.Api.Tests.Hosting;

public sealed class CrossOriginPolicyTests(SharedHost host) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Pages_of_any_site_may_read_answers_unless_told_otherwise()
    {
        using var answer = await SendAsync(host.Client, HttpMethod.Get, "https://shop.example");

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("ETag, Retry-After", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")));
    }

    [Fact]
    public async Task A_browser_is_told_beforehand_that_it_may_post_JSON()
    {
        using var answer = await SendAsync(host.Client, HttpMethod.Options, "https://shop.example");

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("POST", string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.Contains("Content-Type", string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_sites_than_the_allowed_ones_may_not()
    {
        using var own = new CatalogueHost(("Requests:AllowedOrigins", "https://shop.example, https://maps.example:8443"));

        using var allowed = await SendAsync(own.Client, HttpMethod.Get, "https://maps.example:8443");
        using var other = await SendAsync(own.Client, HttpMethod.Get, "https://evil.example");

        Assert.Equal("https://maps.example:8443", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.True(allowed.Headers.Contains("Access-Control-Expose-Headers"));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(other.Headers.Contains("Access-Control-Expose-Headers"));
        Assert.Contains("Origin", other.Headers.Vary);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string origin)
    {
        using var request = new HttpRequestMessage(method, "/graphql?query={__typename}");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
