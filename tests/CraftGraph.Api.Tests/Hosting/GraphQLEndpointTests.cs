using System.Net;
using CraftGraph.Api.Hosting;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>What is at the host's addresses.</summary>
public sealed class GraphQLEndpointTests(SharedHost host) : IClassFixture<SharedHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_query_is_answered_by_POST()
    {
        var answer = await host.Client.AskAsync("query($n: Int) { regions(first: $n) { nodes { slug } } }", new { n = 2 });

        Assert.Equal(200, answer.Status);
        Assert.Equal(2, answer.Data.GetProperty("regions").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task The_query_that_a_newcomer_is_shown_is_answered_by_GET()
    {
        using var response = await host.Client.GetAsync(new Uri(SampleQuery.Address, UriKind.Relative), Cancellation);

        var answer = await GraphQLOverHttp.Answer.ReadAsync(response);
        Assert.False(answer.Json.TryGetProperty("errors", out _), answer.Json.ToString());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(3, answer.Data.GetProperty("regions").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Answers_vary_by_media_type_language_and_compression()
    {
        using var response = await host.Client.GetAsync("/graphql?query={__typename}", "application/json");

        Assert.Equal(["Accept", "Accept-Language", "Accept-Encoding"], response.Headers.Vary);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData(null, "EN")]
    [InlineData("fr-FR,fr;q=0.9,en;q=0.8", "FR")]
    [InlineData("ar-MA", "AR")]
    [InlineData("de", "EN")]
    public async Task Texts_come_in_the_language_that_the_header_prefers(string? header, string language)
    {
        var answer = await host.Client.AskAsync("{ regions(first: 1) { nodes { name { language } } } }", acceptLanguage: header);

        var name = answer.Data.GetProperty("regions").GetProperty("nodes")[0].GetProperty("name");
        Assert.Equal(language, name.GetProperty("language").GetString());
    }

    [Fact]
    public async Task One_document_is_answered_in_each_language_in_turn()
    {
        foreach (var language in (string[])["fr", "ar", "fr", "en"])
        {
            var answer = await host.Client.AskAsync("{ regions(first: 1) { nodes { name { language } } } }", acceptLanguage: language);

            var name = answer.Data.GetProperty("regions").GetProperty("nodes")[0].GetProperty("name");
            Assert.Equal(language.ToUpperInvariant(), name.GetProperty("language").GetString());
        }
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_served_as_SDL_once(string address)
    {
        using var response = await host.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(new SchemaDocument(CatalogueSchema.Create()).Text, text);

        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { response.Headers.ETag! } } };
        using var unchanged = await host.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_browser_without_a_query_is_shown_a_page()
    {
        using var response = await host.Client.GetAsync("/graphql", "text/html");

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var page = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains(GraphQLEndpoint.SchemaPath, page, StringComparison.Ordinal);
        Assert.Contains(SampleQuery.Address, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_nothing_is_told_in_JSON()
    {
        using var response = await host.Client.GetAsync(new Uri("/graphq/" + new string('x', 5000), UriKind.Relative), Cancellation);

        var answer = await GraphQLOverHttp.Answer.ReadAsync(response);
        Assert.Equal((404, "NOT_FOUND"), (answer.Status, answer.Code));
        Assert.InRange(answer.Message!.Length, 1, 200);
    }

    [Fact]
    public async Task A_method_that_is_not_served_is_told_which_are()
    {
        using var response = await host.Client.DeleteAsync(new Uri("/graphql", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task The_database_is_asked_whether_the_host_is_ready()
    {
        Assert.Equal("Healthy", await host.Client.GetStringAsync(new Uri("/health/live", UriKind.Relative), Cancellation));
        Assert.Equal("Healthy", await host.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancellation));
    }
}
