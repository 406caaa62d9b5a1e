using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>What settings change about documents and answers.</summary>
public sealed class ResponseSettingsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Introspection = "/graphql?query={__schema{types{name%20description}}}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Large_answers_are_compressed_for_clients_that_take_it(string encoding)
    {
        using var answer = await GetAsync(shared.Client, Introspection, encoding);
        using var plain = await GetAsync(shared.Client, Introspection, null);
        using var again = await GetAsync(shared.Client, Introspection, encoding, answer.Headers.ETag);

        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal(["Accept", "Accept-Language", "Accept-Encoding"], answer.Headers.Vary);
        Assert.Equal(["Accept", "Accept-Language", "Accept-Encoding"], plain.Headers.Vary);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.True(answer.Headers.ETag!.IsWeak);
        Assert.Equal(plain.Headers.ETag, answer.Headers.ETag);
        Assert.Equal(304, (int)again.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", "application/json")]
    [InlineData(Introspection, "text/event-stream")]
    public async Task Small_answers_and_streams_go_out_as_they_are(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new(accept));
        request.Headers.AcceptEncoding.Add(new("gzip"));

        using var answer = await shared.Client.SendAsync(request, Cancellation);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Answers_look_as_the_settings_say()
    {
        using var host = new CatalogueHost(
            ("Responses:CacheControl", "public, max-age=60"),
            ("Responses:Compression", "false"),
            ("Responses:Suggestions", "false"),
            ("Responses:DraftStatuses", "true"),
            ("Limits:Depth", "3"),
            ("Requests:MaxBatchedVariables", "2"));

        using var cached = await GetAsync(host.Client, Introspection, "br");
        var misspelt = await host.Client.AskAsync("{ region { nodes } }");
        var partial = await host.Client.AskAsync("{ __typename regions(first: -1) { totalCount } }");
        var deep = await host.Client.AskAsync("{ regions { nodes { provinces { totalCount } } } }");
        var batch = await host.Client.PostAsync("{\"query\":\"{ __typename }\",\"variables\":[{},{}]}");

        Assert.Equal("public, max-age=60", cached.Headers.CacheControl?.ToString());
        Assert.Empty(cached.Content.Headers.ContentEncoding);
        Assert.Equal((422, "Cannot query field \"nodes\" on type \"Region\"."), (misspelt.Status, misspelt.Message));
        Assert.Equal((294, "PAGE_SIZE_INVALID"), (partial.Status, partial.Code));
        Assert.Equal((422, "LIMIT_REACHED"), (deep.Status, deep.Code));
        Assert.Equal("depth", deep.Error.GetProperty("extensions").GetProperty("limit").GetString());
        Assert.Equal(2, batch.Json.GetArrayLength());
        Assert.Equal(400, (await host.Client.PostAsync("{")).Status);
        Assert.Equal(400, (await host.Client.AskAsync("{")).Status);
        Assert.Equal(422, (await host.Client.PostAsync("{}")).Status);
    }

    [Fact]
    public async Task A_document_is_called_by_its_hash_once_it_was_brought()
    {
        const string Hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
        const string Extension = "\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Hash + "\"}}";

        var unknown = await shared.Client.PostAsync("{" + Extension + "}");
        await shared.Client.PostAsync("{\"query\":\"{__typename}\"," + Extension + "}");
        var known = await shared.Client.PostAsync("{" + Extension + "}");

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", unknown.Code);
        Assert.Equal("Query", known.Data.GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Only_trusted_documents_run_where_the_settings_say_so()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["first-region.graphql"], "{ regions(first: 1) { nodes { slug } } }", Encoding.UTF8, Cancellation);
        using var host = new CatalogueHost(("Documents:Trusted", folder.Path), ("Documents:TrustedOnly", "true"));

        var trusted = await host.Client.PostAsync(JsonSerializer.Serialize(new { documentId = "first-region" }));
        var other = await host.Client.AskAsync("{ __typename }");

        Assert.Equal(1, trusted.Data.GetProperty("regions").GetProperty("nodes").GetArrayLength());
        Assert.Equal((400, "DOCUMENT_NOT_TRUSTED"), (other.Status, other.Code));
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string address, string? encoding, EntityTagHeaderValue? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.Add(new(encoding));
        }

        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await client.SendAsync(request, Cancellation);
    }
}
