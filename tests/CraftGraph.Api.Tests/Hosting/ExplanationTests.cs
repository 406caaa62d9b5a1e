namespace CraftGraph.Api.Tests.Hosting;

/// <summary>Who is told how answers are made.</summary>
public sealed class ExplanationTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Key = "key-of-those-who-may";
    private const string Query = "{ regions(first: 1) { nodes { slug } } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("report")]
    [InlineData(Key)]
    public async Task Nobody_is_unless_the_settings_give_a_key(string header) =>
        Assert.Equal((403, "EXPLANATION_REFUSED"), await AskAsync(shared.Client, header));

    [Fact]
    public async Task Those_with_the_key_are_and_nobody_else()
    {
        using var host = new CatalogueHost(("Requests:ExplainKey", Key), ("Caches:AnswerBytes", "1000000"), ("Responses:CacheControl", "public, max-age=60"));
        using var explained = await SendAsync(host.Client, Key);
        using var plain = await SendAsync(host.Client, null);
        using var kept = await SendAsync(host.Client, null);

        var text = await explained.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("\"extensions\":{\"plan\":{\"text\":[\"query\"", text, StringComparison.Ordinal);
        Assert.Contains("SELECT", text, StringComparison.Ordinal);
        Assert.Contains("\"queryPlan\":[\"", text, StringComparison.Ordinal);
        Assert.Equal("no-store", explained.Headers.CacheControl?.ToString());
        Assert.DoesNotContain("SELECT", await kept.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((false, true), (plain.Headers.Age is not null, kept.Headers.Age is not null));
        Assert.Equal((403, "EXPLANATION_REFUSED"), await AskAsync(host.Client, Key + "."));
        Assert.Equal((403, "EXPLANATION_REFUSED"), await AskAsync(host.Client, Key[..^1]));
    }

    private static async Task<(int Status, string? Code)> AskAsync(HttpClient client, string header)
    {
        using var response = await SendAsync(client, header);
        var answer = await GraphQLOverHttp.Answer.ReadAsync(response);
        return (answer.Status, answer.Code);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string? header)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Query));
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Explain", header);
        }

        return client.SendAsync(request, Cancellation);
    }
}
