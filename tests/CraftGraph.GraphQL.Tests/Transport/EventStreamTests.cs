using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Tests.Conformance;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Transport;

public sealed class EventStreamTests
{
    private const string Events = "text/event-stream";

    [Theory]
    [InlineData(Events)]
    [InlineData("TEXT/EVENT-STREAM")]
    [InlineData("application/json, text/event-stream")]
    [InlineData("application/graphql-response+json, application/json; q=0.9, text/event-stream; q=0.1")]
    public async Task A_subscription_is_answered_with_events_where_the_client_takes_them(string accept)
    {
        await using var response = await PostAsync("subscription { count(to: 2) }", accept);

        Assert.True(response.IsStream);
        Assert.Equal((200, "text/event-stream; charset=utf-8"), (response.StatusCode, response.ContentType));
        Assert.Equal("no-cache", response.Headers["Cache-Control"]);
        Assert.Equal(
            ":\n\nevent: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata:\n\n",
            await WriteAsync(response));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("text/*, application/json; q=0.1")]
    [InlineData("application/json, text/event-stream; q=0")]
    public async Task A_subscription_is_refused_where_the_client_takes_one_response(string accept)
    {
        await using var response = await PostAsync("subscription { count(to: 2) }", accept);

        Assert.False(response.IsStream);
        Assert.Equal("OPERATION_RESOLUTION_FAILURE", response.Result!.Errors[0].Code);
    }

    [Fact]
    public async Task A_query_is_answered_with_JSON_where_the_client_prefers_it_to_events()
    {
        await using var response = await PostAsync("{ hello }", "application/json, text/event-stream");

        Assert.Equal((false, "application/json; charset=utf-8"), (response.IsStream, response.ContentType));
        Assert.Equal("""{"data":{"hello":"world"}}""", await WriteAsync(response));
    }

    [Fact]
    public async Task A_subscription_may_come_by_GET()
    {
        await using var response = await SendAsync(new() { Method = "GET", QueryString = "query=subscription{count(to:1)}", Accept = Events });

        Assert.Contains("{\"data\":{\"count\":1}}", await WriteAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "query=mutation{drop}", 405)]
    [InlineData("GET", "nothing", 400)]
    [InlineData("PUT", "", 405)]
    public async Task A_request_that_is_none_has_its_status_and_no_events(string method, string queryString, int status)
    {
        await using var response = await SendAsync(new() { Method = method, QueryString = queryString, Accept = Events });

        Assert.Equal((false, status, "application/json; charset=utf-8"), (response.IsStream, response.StatusCode, response.ContentType));
    }

    [Fact]
    public async Task A_silent_stream_is_kept_alive_with_comments_and_ends_with_the_request()
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var schema = new EventSchema();
        await using var response = await PostAsync(
            "subscription { silent }", Events, schema, new() { EventStreamKeepAlive = TimeSpan.FromMilliseconds(20) });
        var pipe = new Pipe();
        var writing = response.WriteToAsync(pipe.Writer.AsStream(), gone.Token);

        using var reader = new StreamReader(pipe.Reader.AsStream());
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(i % 2 == 0 ? ":" : "", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        }

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        await schema.WhenClosedAsync();
    }

    [Fact]
    public async Task A_line_break_between_values_does_not_end_the_event()
    {
        var bindings = new SchemaBindings { Handlers = { ["Query.lines"] = PlannedHandler.Writing("[1,\n2]") } };
        var engine = Ask.Engine("type Query { lines: [Int] }", bindings);
        await using var response = await new GraphQLHttpHandler(engine).HandleAsync(
            new() { Method = "GET", QueryString = "query={lines}", Accept = Events }, TestContext.Current.CancellationToken);

        Assert.Contains("event: next\ndata: {\"data\":{\"lines\":[1,\ndata: 2]}}\n\n", await WriteAsync(response), StringComparison.Ordinal);
    }

    private static Task<GraphQLHttpResponse> PostAsync(
        string query, string accept, EventSchema? schema = null, GraphQLHttpOptions? options = null) => SendAsync(
        new()
        {
            Method = "POST",
            ContentType = "application/json",
            Accept = accept,
            Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { query })),
        },
        schema,
        options);

    private static async Task<GraphQLHttpResponse> SendAsync(
        GraphQLHttpRequest request, EventSchema? schema = null, GraphQLHttpOptions? options = null) =>
        await new GraphQLHttpHandler((schema ?? new()).Engine, options).HandleAsync(request, TestContext.Current.CancellationToken);

    private static async Task<string> WriteAsync(GraphQLHttpResponse response)
    {
        using var output = new MemoryStream();
        await response.WriteToAsync(output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
