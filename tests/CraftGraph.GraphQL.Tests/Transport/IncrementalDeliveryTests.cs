using System.Text;
using System.Text.Json.Nodes;
using CraftGraph.GraphQL.Tests.Conformance;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.GraphQL.Tests.Transport;

public sealed class IncrementalDeliveryTests
{
    private const string Deferring = """{ "query": "{ artisan { id ... @defer(label: \"s\") { story } } }" }""";
    private const string First = """{"data":{"artisan":{"id":"1"}},"pending":[{"id":"0","path":["artisan"],"label":"s"}],"hasNext":true}""";
    private const string Second = """{"incremental":[{"id":"0","data":{"story":"A long one."}}],"completed":[{"id":"0"}],"hasNext":false}""";
    private const string Whole = """{"data":{"artisan":{"id":"1","story":"A long one."}}}""";

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/mixed;incrementalSpec=v0.2, application/graphql-response+json, application/json;q=0.9")]
    [InlineData("application/json, multipart/mixed; q=0.5")]
    public async Task Parts_of_a_response_are_parts_of_a_multipart_body(string accept)
    {
        var (type, body) = await PostAsync(Deferring, accept);

        Assert.Equal("multipart/mixed; boundary=\"-\"", type);
        const string header = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";
        Assert.Equal($"\r\n---{header}{First}\r\n---{header}{Second}\r\n-----\r\n", body);
    }

    [Fact]
    public async Task Parts_of_a_response_are_server_sent_events()
    {
        var (type, body) = await PostAsync(Deferring, "text/event-stream");

        Assert.Equal("text/event-stream; charset=utf-8", type);
        Assert.Equal($":\n\nevent: next\ndata: {First}\n\nevent: next\ndata: {Second}\n\nevent: complete\ndata:\n\n", body);
    }

    [Fact]
    public async Task Parts_of_a_response_are_lines()
    {
        var (type, body) = await PostAsync(Deferring, "application/jsonl");

        Assert.Equal("application/jsonl; charset=utf-8", type);
        Assert.Equal($"{First}\n{Second}\n", body);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("multipart/*, application/json; q=0.5")]
    [InlineData("multipart/mixed; deferSpec=20220824, application/json")]
    [InlineData("multipart/mixed; q=0, application/json")]
    public async Task A_client_that_names_no_form_of_parts_gets_one_whole(string? accept)
    {
        var (type, body) = await PostAsync(Deferring, accept);

        Assert.Equal(("application/json; charset=utf-8", Whole), (type, body));
    }

    [Theory]
    [InlineData("""{ "query": "{ artisan { id } }" }""", """{"data":{"artisan":{"id":"1"}}}""")]
    [InlineData("""{ "query": "{ artisan { id ... @defer(if: false) { name } } }" }""", """{"data":{"artisan":{"id":"1","name":"Fatima"}}}""")]
    public async Task What_has_no_parts_is_plain_JSON_where_the_client_takes_it(string body, string expected)
    {
        var (type, answer) = await PostAsync(body, "multipart/mixed, application/json");

        Assert.Equal(("application/json; charset=utf-8", expected), (type, answer));
    }

    [Fact]
    public async Task What_has_no_parts_is_one_part_where_the_client_takes_nothing_else()
    {
        var (_, body) = await PostAsync("""{ "query": "{ artisan { id } }" }""", "multipart/mixed");

        Assert.Equal("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"artisan\":{\"id\":\"1\"}}}\r\n-----\r\n", body);
    }

    [Fact]
    public async Task Parts_that_are_not_ready_in_time_are_completed_with_errors()
    {
        using var time = new CancellationTokenSource();
        await using var response = await new SlowSchema().Engine.SubscribeAsync(
            new() { Query = "{ artisan { id ... @defer { story } } }", AcceptsIncrements = true }, time.Token);
        var parts = new List<JsonNode>();
        await foreach (var part in response.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            parts.Add(JsonNode.Parse(part.Json.Span)!);
            part.Dispose();
            await time.CancelAsync();
        }

        var read = IncrementReader.Read(parts);
        Assert.Equal("REQUEST_CANCELLED", Assert.Single(read.Errors)!["extensions"]!["code"]!.GetValue<string>());
    }

    private static async Task<(string Type, string Body)> PostAsync(string body, string? accept)
    {
        var schema = new SlowSchema();
        var handler = new GraphQLHttpHandler(schema.Engine);
        schema.GetReady();
        await using var response = await handler.HandleAsync(
            new() { Method = "POST", ContentType = "application/json", Accept = accept, Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) },
            TestContext.Current.CancellationToken);
        using var written = new MemoryStream();
        await response.WriteToAsync(written, TestContext.Current.CancellationToken);
        return (response.ContentType, Encoding.UTF8.GetString(written.ToArray()));
    }
}
