using System.Net;
using System.Text.Json;
using CraftGraph.Api.Tests.Clients;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Certificates;

/// <summary>Strangers check awards at the running host, with libraries that know nothing of it.</summary>
public sealed class CertificateTests(RunningCatalogue host) : IClassFixture<RunningCatalogue>
{
    [Fact]
    public async Task Jose_verifies_a_certificate_by_the_published_keys_and_the_code_leads_to_the_page()
    {
        using var http = new HttpClient();
        foreach (var number in await ReadNumbersAsync(http))
        {
            var answer = Assert.Single(await NodeRunner.RunAsync("certificate.mjs", [new { url = host.Url, number }], TestContext.Current.CancellationToken));

            var (award, claims) = (answer.GetProperty("award"), answer.GetProperty("claims"));
            Assert.Equal(award.GetProperty("verificationUrl").GetString(), answer.GetProperty("code").GetString());
            Assert.Equal("ERR_JWS_SIGNATURE_VERIFICATION_FAILED", answer.GetProperty("tampered").GetString());
            Assert.Equal(number, claims.GetProperty("sub").GetString());
            Assert.Equal("http://localhost:5000", claims.GetProperty("iss").GetString());
            foreach (var same in new[] { "status", "awardedOn", "validUntil", "isDemonstration", "verificationUrl" })
            {
                Assert.Equal(award.GetProperty(same).GetRawText(), claims.GetProperty(same).GetRawText());
            }

            Assert.Equal(award.GetProperty("producer").GetProperty("slug").GetString(), claims.GetProperty("holder").GetProperty("slug").GetString());
            Assert.Equal(award.GetProperty("label").GetProperty("name").GetProperty("value").GetString(), claims.GetProperty("label").GetProperty("name").GetProperty("en").GetString());
            Assert.Equal(award.GetProperty("product").ValueKind, claims.GetProperty("product").ValueKind);
        }
    }

    [Fact]
    public async Task The_keys_in_GraphQL_are_those_of_the_key_set()
    {
        using var http = new HttpClient();
        using var published = JsonDocument.Parse(await http.GetStringAsync(At("/.well-known/jwks.json"), TestContext.Current.CancellationToken));
        using var asked = JsonDocument.Parse(await http.GetStringAsync(At("/graphql?query={certificateKeys{keyId x y isCurrent}}"), TestContext.Current.CancellationToken));

        var key = Assert.Single(published.RootElement.GetProperty("keys").EnumerateArray());
        var same = Assert.Single(asked.RootElement.GetProperty("data").GetProperty("certificateKeys").EnumerateArray());
        Assert.Equal(key.GetProperty("kid").GetString(), same.GetProperty("keyId").GetString());
        Assert.Equal(key.GetProperty("x").GetString(), same.GetProperty("x").GetString());
        Assert.Equal(key.GetProperty("y").GetString(), same.GetProperty("y").GetString());
        Assert.True(same.GetProperty("isCurrent").GetBoolean());
    }

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("zgh", "ltr")]
    public async Task A_browser_gets_a_page_in_its_language_and_direction(string language, string direction)
    {
        using var http = new HttpClient();
        var number = (await ReadNumbersAsync(http))[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, At($"/awards/{number}"));
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Accept-Language", language);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"dir=\"{direction}\"", page, StringComparison.Ordinal);
        Assert.Contains(number, page, StringComparison.Ordinal);
        Assert.Contains("class=\"note\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/certificate")]
    [InlineData("/qr.svg")]
    public async Task An_award_that_does_not_exist_is_not_found(string below)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(At($"/awards/%3Cscript%3E{below}"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"No award has this number.","extensions":{"code":"NOT_FOUND"}}]}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Uri At(string path) => new(new Uri(host.Url), path);

    private async Task<List<string>> ReadNumbersAsync(HttpClient http)
    {
        using var answer = JsonDocument.Parse(
            await http.GetStringAsync(At("/graphql?query={labelAwards(first:3){nodes{number}}}"), TestContext.Current.CancellationToken));
        return [.. answer.RootElement.GetProperty("data").GetProperty("labelAwards").GetProperty("nodes").EnumerateArray().Select(award => award.GetProperty("number").GetString()!)];
    }
}
