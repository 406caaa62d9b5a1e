using System.IO.Compression;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>What pages load: files that may be kept for ever, compressed in the way that the browser takes.</summary>
public sealed partial class AssetTests(SiteHost site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0.1, gzip;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity, br;q=0, gzip;q=0", null)]
    [InlineData("", null)]
    public async Task A_file_comes_in_the_coding_that_the_client_likes_best(string accepted, string? coding)
    {
        foreach (var page in new[] { "/en", "/en/map", "/graphql" })
        {
            // The explorer and the map that moves are not there where the host was built without Node.js.
            foreach (var path in Loaded().Matches(await site.ReadAsync(page)).Select(match => match.Groups[1].Value))
            {
                using var plain = await AskAsync(path, "");
                using var answer = await AskAsync(path, accepted);

                Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
                Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
                Assert.Equal("Accept-Encoding", Assert.Single(plain.Headers.Vary));
                Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
                Assert.Equal(plain.Content.Headers.ContentType, answer.Content.Headers.ContentType);
                Assert.Equal(await plain.Content.ReadAsByteArrayAsync(Cancellation), await DecodeAsync(answer.Content, coding));
            }
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return (await site.Plain.SendAsync(request, Cancellation)).EnsureSuccessStatusCode();
    }

    private static async Task<byte[]> DecodeAsync(HttpContent content, string? coding)
    {
        await using var stream = await content.ReadAsStreamAsync(Cancellation);
        await using Stream decoded = coding switch
        {
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        };
        using var bytes = new MemoryStream();
        await decoded.CopyToAsync(bytes, Cancellation);
        return bytes.ToArray();
    }

    [GeneratedRegex("""(?:src|href)="(/site/[^"]+\.(?:css|js|svg))[" ]""")]
    private static partial Regex Loaded();
}
