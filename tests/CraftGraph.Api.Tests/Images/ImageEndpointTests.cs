using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Hosting;

namespace CraftGraph.Api.Tests.Images;

/// <summary>The files of images, as the API tells their addresses.</summary>
public sealed class ImageEndpointTests(SharedHost host, CorpusDatabase database) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_file_is_what_the_API_says_of_it_and_can_be_kept_for_ever()
    {
        var image = await ImageAsync("carpet-1");

        using var answer = await host.Client.GetAsync(PathOf(image), TestContext.Current.CancellationToken);
        var content = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(image.GetProperty("mediaType").GetString(), answer.Content.Headers.ContentType.MediaType);
        Assert.Equal(image.GetProperty("byteSize").GetInt32(), content.Length);
        Assert.StartsWith(image.GetProperty("contentVersion").GetString()!, Convert.ToHexStringLower(SHA256.HashData(content)), StringComparison.Ordinal);
        var svg = XDocument.Load(new MemoryStream(content)).Root!;
        Assert.Equal($"{image.GetProperty("width")} {image.GetProperty("height")}", $"{svg.Attribute("width")!.Value} {svg.Attribute("height")!.Value}");
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl.MaxAge);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_file_that_a_client_has_is_not_sent_again_and_HEAD_sends_no_content()
    {
        var path = PathOf(await ImageAsync("zellige-2"));
        using var first = await host.Client.GetAsync(path, TestContext.Current.CancellationToken);

        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var head = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(first.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_of_another_version_shows_the_present_drawing_for_a_short_time()
    {
        using var answer = await host.Client.GetAsync("/images/tray-3.0123456789abcdef.svg", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("public, max-age=300", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/images/carpet-99.0123456789abcdef.svg")]
    [InlineData("/images/..%2f..%2fappsettings.0.svg")]
    [InlineData("/images/%3Cscript%3E.0.svg")]
    public async Task An_address_of_no_image_is_told(string path)
    {
        using var answer = await host.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("script", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ImageAsync(string slug)
    {
        using var client = new Client(database);
        var data = await client.AskAsync(
            "query ($slug: String!) { image(slug: $slug) { url width height byteSize mediaType contentVersion } }", new { slug });
        return data.GetProperty("image");
    }

    private static string PathOf(JsonElement image) => new Uri(image.GetProperty("url").GetString()!).AbsolutePath;
}
