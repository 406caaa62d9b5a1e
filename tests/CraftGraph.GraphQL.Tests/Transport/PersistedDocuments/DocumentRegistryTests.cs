using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.GraphQL.Tests.Transport.PersistedDocuments;

public sealed class DocumentRegistryTests
{
    private const string Own = "application/graphql-response+json";
    private const string Hello = "{ hello }";
    private const string World = """{"data":{"hello":"world"}}""";

    private static readonly TrustedDocuments Trusted = new([new("home", Hello), new("x-echo", "query($id: ID) { echo(id: $id) }")]);

    [Fact]
    public async Task A_document_is_called_by_its_id_or_its_hash_by_POST_and_GET()
    {
        var exchange = With(new() { Trusted = Trusted });

        Assert.Equal(World, await exchange.PostAsync("""{ "documentId": "home" }"""));
        Assert.Equal(World, await exchange.PostAsync($$"""{ "documentId": "sha256:{{HashOf(Hello)}}" }"""));
        Assert.Equal(World, await exchange.PostAsync($$"""{ "documentId": "home", "query": "{{Hello}}" }"""));
        Assert.Equal(World, await exchange.GetAsync("documentId=home"));
        Assert.Equal(
            """{"data":{"echo":"7"}}""", await exchange.GetAsync("documentId=x-echo&variables=%7B%22id%22:7%7D"));
    }

    [Theory]
    [InlineData("nothing", "DOCUMENT_NOT_FOUND", 400)]
    [InlineData("x-nothing", "DOCUMENT_NOT_FOUND", 400)]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000", "DOCUMENT_NOT_FOUND", 400)]
    [InlineData("sha256:ABC", "BAD_REQUEST", 400)]
    [InlineData("md5:0123", "BAD_REQUEST", 400)]
    public async Task An_id_that_is_not_known_is_exactly_one_error(string id, string code, int status)
    {
        var exchange = With(new() { Trusted = Trusted });
        var answer = JsonDocument.Parse(await exchange.PostAsync($$"""{ "documentId": "{{id}}" }""", Own)).RootElement;

        Assert.Equal(status, exchange.Status);
        Assert.Equal(1, answer.GetProperty("errors").GetArrayLength());
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task An_id_and_another_text_contradict_each_other()
    {
        var exchange = With(new() { Trusted = Trusted });
        var answer = await exchange.PostAsync("""{ "documentId": "home", "query": "{ fails }" }""");

        Assert.Equal(400, exchange.Status);
        Assert.Contains("mean different documents", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_text_nor_id_is_a_mistake()
    {
        var exchange = With(new());

        Assert.Contains("""The parameter \"query\" is missing.""", await exchange.PostAsync("""{ "documentId": null }"""), StringComparison.Ordinal);
        Assert.Equal(400, exchange.Status);
    }

    [Fact]
    public async Task Automatic_documents_follow_Apollos_protocol()
    {
        var exchange = With(new() { AutomaticBytes = 1 << 20 });
        var extensions = $$"""{ "persistedQuery": { "version": 1, "sha256Hash": "{{HashOf(Hello)}}" } }""";

        // Asked by hash alone, the text is not known yet.
        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""",
            await exchange.GetAsync($"extensions={Uri.EscapeDataString(extensions)}", accept: Own));
        Assert.Equal((200, "private, no-cache, must-revalidate"), (exchange.Status, exchange.CacheControl));

        // Sent with its text it is kept, and known by its hash from then on, as a document id too.
        Assert.Equal(World, await exchange.PostAsync($$"""{ "query": "{{Hello}}", "extensions": {{extensions}} }"""));
        Assert.Equal(World, await exchange.GetAsync($"extensions={Uri.EscapeDataString(extensions)}"));
        Assert.Equal(World, await exchange.PostAsync($$"""{ "documentId": "sha256:{{HashOf(Hello)}}" }"""));
    }

    [Theory]
    [InlineData("""{ "version": 1, "sha256Hash": "abc" }""", "provided sha does not match query")]
    [InlineData("""{ "version": 2, "sha256Hash": "abc" }""", "Unsupported persisted query version")]
    [InlineData("""{ "version": 1 }""", "must be an object with the number")]
    [InlineData("[]", "must be an object with the number")]
    public async Task A_hash_that_does_not_fit_or_cannot_be_read_is_a_mistake(string persisted, string message)
    {
        var exchange = With(new() { AutomaticBytes = 1 << 20 });

        Assert.Contains(
            message,
            await exchange.PostAsync($$"""{ "query": "{{Hello}}", "extensions": { "persistedQuery": {{persisted}} } }"""),
            StringComparison.Ordinal);
        Assert.Equal(400, exchange.Status);
    }

    [Fact]
    public async Task Without_room_for_automatic_documents_clients_are_told_to_send_texts()
    {
        var answer = await With(new()).PostAsync(
            $$"""{ "query": "{{Hello}}", "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "{{HashOf(Hello)}}" } } }""");

        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""", answer);
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_kept()
    {
        var exchange = With(new() { AutomaticBytes = 1 << 20 });
        var extensions = $$"""{ "persistedQuery": { "version": 1, "sha256Hash": "{{HashOf("{ nothing }")}}" } }""";
        await exchange.PostAsync($$"""{ "query": "{ nothing }", "extensions": {{extensions}} }""");

        Assert.Contains("PersistedQueryNotFound", await exchange.PostAsync($$"""{ "extensions": {{extensions}} }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Automatic_documents_are_kept_within_their_room_and_those_not_used_for_long_go_first()
    {
        var documents = new AutomaticDocuments(10_000);
        documents.Add("first", new string('a', 100));
        for (var i = 0; i < 100; i++)
        {
            documents.Add($"{i}", new string('b', 100));
            Assert.NotNull(documents.Find("first"));
        }

        documents.Add("huge", new string('c', 1_000));

        Assert.Equal(20, documents.Statistics.Items);
        Assert.Null(documents.Find("huge"));
        Assert.Null(documents.Find("0"));
        Assert.NotNull(documents.Find("99"));
    }

    [Fact]
    public async Task Nothing_but_trusted_documents_runs_when_the_host_says_so()
    {
        var exchange = With(new() { Trusted = Trusted, IsTrustedOnly = true, AutomaticBytes = 1 << 20 });
        var persisted = (string text) => $$"""{ "persistedQuery": { "version": 1, "sha256Hash": "{{HashOf(text)}}" } }""";

        Assert.Equal(World, await exchange.PostAsync("""{ "documentId": "home" }"""));
        Assert.Equal(World, await exchange.PostAsync($$"""{ "extensions": {{persisted(Hello)}} }"""));
        foreach (var body in (string[])
            [
                $$"""{ "query": "{{Hello}}" }""",
                """{ "documentId": "other" }""",
                """{ "query": "mutation { count }" }""",
                $$"""{ "query": "mutation { count }", "extensions": {{persisted("mutation { count }")}} }""",
            ])
        {
            Assert.Contains("DOCUMENT_NOT_TRUSTED", await exchange.PostAsync(body, Own), StringComparison.Ordinal);
            Assert.Equal(400, exchange.Status);
        }

        Assert.Equal(0, exchange.Count);
    }

    private static Exchange With(DocumentRegistry documents) => new(new GraphQLHttpOptions { Documents = documents });

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
