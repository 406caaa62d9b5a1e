using System.Text.Json;
using CraftGraph.GraphQL.Transport.PersistedDocuments;
using CraftGraph.GraphQL.Transport.WebSocket;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The clients of both subprotocols get what they ask for, over real sockets.</summary>
public sealed class WebSocketConformanceTests
{
    private const string Today = "websocket.mjs";
    private const string Legacy = "legacy-websocket.mjs";

    private static readonly object Init = new { type = "connection_init" };
    private static readonly object Acknowledged = Wait("connection_ack");

    [Theory]
    [InlineData(Today)]
    [InlineData(Legacy)]
    public async Task A_subscription_gives_its_events_and_completes(string script)
    {
        var answer = await AskAsync(script, new { query = "subscription ($n: Int!) { count(to: $n) }", variables = new { n = 3 } });

        Assert.Equal(
            """[{"data":{"count":1}},{"data":{"count":2}},{"data":{"count":3}}]""", answer.GetProperty("results").GetRawText());
        Assert.False(answer.TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData(Today)]
    [InlineData(Legacy)]
    public async Task Queries_and_mutations_are_answered_once(string script)
    {
        var query = await AskAsync(script, new { query = "{ hello }" });
        var mutation = await AskAsync(script, new { query = "mutation { drop }" });

        Assert.Equal("""[{"data":{"hello":"world"}}]""", query.GetProperty("results").GetRawText());
        Assert.Equal("""[{"data":{"drop":true}}]""", mutation.GetProperty("results").GetRawText());
    }

    [Theory]
    [InlineData(Today)]
    [InlineData(Legacy)]
    public async Task An_error_in_an_event_comes_with_the_event(string script)
    {
        var results = (await AskAsync(script, new { query = "subscription { failing }" })).GetProperty("results");

        Assert.Equal(4, results.GetArrayLength());
        Assert.Equal("Even.", results[1].GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal("""{"data":{"failing":3}}""", results[2].GetRawText());
    }

    [Theory]
    [InlineData(Today, "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED", 0)]
    [InlineData(Legacy, "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED", 0)]
    [InlineData(Today, "subscription { refused }", "BAD_ARGUMENT", 0)]
    [InlineData(Legacy, "subscription { refused }", "BAD_ARGUMENT", 0)]
    [InlineData(Today, "subscription { broken }", "INTERNAL_ERROR", 1)]
    [InlineData(Legacy, "subscription { broken }", "INTERNAL_ERROR", 1)]
    public async Task An_operation_that_cannot_run_or_breaks_off_ends_with_errors(string script, string query, string code, int results)
    {
        var answer = await AskAsync(script, new { query });

        Assert.Equal(results, answer.GetProperty("results").GetArrayLength());
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(Today)]
    [InlineData(Legacy)]
    public async Task A_client_that_unsubscribes_closes_the_source(string script)
    {
        var schema = new EventSchema();
        await using var server = Serve(schema);

        var answer = await RunAsync(script, new { url = server.Url, operation = new { query = "subscription { forever }" }, take = 3 });

        // What is on its way reaches the client all the same.
        Assert.True(answer.GetProperty("results").GetArrayLength() >= 3);
        await schema.WhenClosedAsync();
    }

    [Fact]
    public async Task An_operation_that_the_client_completes_closes_its_source_and_frees_its_id()
    {
        var schema = new EventSchema();
        await using var server = Serve(schema);

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol = "graphql-transport-ws",
            send = new[]
            {
                Init, Acknowledged, Subscribe("a", "subscription { forever }"), Wait("next"), new { type = "complete", id = "a" },
                new { type = "complete", id = "unknown" }, Subscribe("a", "{ hello }"), Wait("complete"), Init,
            },
        });

        Assert.Contains("""{"type":"next","id":"a","payload":{"data":{"hello":"world"}}}""", answer.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(4429, answer.GetProperty("code").GetInt32());
        await schema.WhenClosedAsync();
    }

    [Fact]
    public async Task A_client_whose_connection_breaks_off_connects_again_and_goes_on()
    {
        var schema = new EventSchema();
        await using var server = Serve(schema);

        // Once: a client to which the answer did not come through sends the mutation again.
        schema.OnDrop = () =>
        {
            schema.OnDrop = null;
            _ = Task.Run(server.BreakConnections);
        };

        var answer = await RunAsync(Today, new
        {
            url = server.Url,
            operation = new { query = "subscription { forever }" },
            take = 300,
            dropAfter = 2,
            dropWith = "mutation { drop }",
            retries = 5,
        });

        Assert.Equal(2, answer.GetProperty("connections").GetInt32());
        Assert.True(answer.GetProperty("results").GetArrayLength() >= 300);
        Assert.False(answer.TryGetProperty("closed", out _));
        await schema.WhenClosedAsync();
    }

    [Fact]
    public async Task A_server_that_goes_away_completes_subscriptions_and_closes_with_1001()
    {
        var schema = new EventSchema();
        await using var server = Serve(schema);
        schema.OnDrop = () => _ = Task.Run(server.DropConnections);

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol = "graphql-transport-ws",
            send = new[] { Init, Acknowledged, Subscribe("a", "subscription { forever }"), Wait("next"), Subscribe("b", "mutation { drop }") },
        });

        Assert.Equal(1001, answer.GetProperty("code").GetInt32());
        Assert.Contains("""{"type":"complete","id":"a"}""", answer.GetProperty("received").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Today, true)]
    [InlineData(Legacy, true)]
    [InlineData(Today, false)]
    [InlineData(Legacy, false)]
    public async Task The_host_decides_by_the_first_message_who_may_go_on(string script, bool isWelcome)
    {
        await using var server = Serve(new(), request: new()
        {
            Initialize = (payload, _) => new(
                payload?.GetProperty("token").GetString() == "secret" ? ConnectionDecision.Accepted : ConnectionDecision.Refused),
        });

        var answer = await RunAsync(script, new
        {
            url = server.Url,
            operation = new { query = "{ hello }" },
            init = new { token = isWelcome ? "secret" : "guess" },
        });

        Assert.Equal(isWelcome ? 1 : 0, answer.GetProperty("results").GetArrayLength());
        if (!isWelcome && script == Today)
        {
            Assert.Equal("""{"code":4403,"reason":"Forbidden"}""", answer.GetProperty("closed").GetRawText());
        }
    }

    public static TheoryData<string, object[], int> Mistakes() => new()
    {
        { "not JSON", ["{"], 4400 },
        { "no object", ["[]"], 4400 },
        { "an unknown type", [new { type = "hello" }], 4400 },
        { "the other protocol's words", [Init, new { type = "start", id = "a", payload = new { query = "{ hello }" } }], 4400 },
        { "an operation without an id", [Init, new { type = "subscribe", payload = new { query = "{ hello }" } }], 4400 },
        { "an operation without a payload", [Init, new { type = "subscribe", id = "a" }], 4400 },
        { "an operation without a query", [Init, new { type = "subscribe", id = "a", payload = new { variables = new { } } }], 4400 },
        { "bytes instead of text", [new Dictionary<string, string> { ["$binary"] = "{}" }], 4400 },
        { "an operation before the beginning", [Subscribe("a", "{ hello }")], 4401 },
        { "no beginning at all", [], 4408 },
        { "an id twice", [Init, Subscribe("a", "subscription { forever }"), Subscribe("a", "{ hello }")], 4409 },
        { "two beginnings", [Init, Init], 4429 },
        { "a large message", [Init, Subscribe("a", "{ hello } #" + new string('x', 5000))], 1009 },
        { "a nest", [new string('[', 500)], 4400 },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public async Task A_client_that_breaks_the_protocol_is_told_the_code(string mistake, object[] send, int code)
    {
        await using var server = Serve(new(), new() { MaxMessageBytes = 4096, InitializationTimeout = TimeSpan.FromSeconds(1) });

        var answer = await RunAsync("websocket-messages.mjs", new { url = server.Url, protocol = "graphql-transport-ws", send });

        Assert.True(code == answer.GetProperty("code").GetInt32(), $"{mistake}: {answer}");
    }

    [Fact]
    public async Task Documents_are_called_by_their_ids_and_others_refused_where_only_known_ones_run()
    {
        var documents = new DocumentRegistry { Trusted = new([new("home", "{ hello }")]), IsTrustedOnly = true };
        await using var server = Serve(new(), new() { Documents = documents });

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol = "graphql-transport-ws",
            send = new[]
            {
                Init, Acknowledged, new { type = "subscribe", id = "a", payload = new { documentId = "home" } }, Wait("complete"),
                Subscribe("b", "mutation { drop }"), Wait("error"), Init,
            },
        });

        Assert.Contains("""{"type":"next","id":"a","payload":{"data":{"hello":"world"}}}""", answer.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("DOCUMENT_NOT_TRUSTED", answer.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(4429, answer.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task A_client_that_asks_for_no_subprotocol_is_closed_with_4406()
    {
        await using var server = Serve(new());

        var answer = await RunAsync("websocket-messages.mjs", new { url = server.Url, protocol = (string?)null, send = Array.Empty<object>() });

        Assert.Equal(4406, answer.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload_and_a_silent_client_is_closed()
    {
        await using var server = Serve(new(), new() { KeepAlive = TimeSpan.FromMilliseconds(300) });

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol = "graphql-transport-ws",
            send = new[] { Init, Acknowledged, new { type = "ping", payload = new { at = "12:00" } } },
        });

        Assert.Equal(
            """[{"type":"connection_ack"},{"type":"pong","payload":{"at":"12:00"}},{"type":"ping"}]""", answer.GetProperty("received").GetRawText());
        Assert.Equal(4408, answer.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task The_legacy_protocol_gives_signs_of_life_and_ends_when_the_client_says_so()
    {
        await using var server = Serve(new(), new() { KeepAlive = TimeSpan.FromMilliseconds(200) });

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol = "graphql-ws",
            send = new[]
            {
                Init, Wait("ka"), new { type = "start", id = "1", payload = new { query = "subscription { forever }" } }, Wait("data"),
                new { type = "stop", id = "1" }, Wait("complete"), Wait("ka"), new { type = "connection_terminate" },
            },
        });

        Assert.Equal(
            ["connection_ack", "ka"], answer.GetProperty("received").EnumerateArray().Take(2).Select(one => one.GetProperty("type").GetString()));
        Assert.Equal(1000, answer.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task One_operation_more_than_a_connection_may_run_is_refused_and_the_others_go_on()
    {
        await using var server = Serve(new(), new() { MaxOperations = 2 });

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol = "graphql-transport-ws",
            send = new[]
            {
                Init, Subscribe("a", "subscription { forever }"), Subscribe("b", "subscription { forever }"), Subscribe("c", "{ hello }"),
                Wait("error"), Wait("next"), Init,
            },
        });

        var error = answer.GetProperty("received").EnumerateArray().Single(one => one.GetProperty("type").GetString() == "error");
        Assert.Equal("c", error.GetProperty("id").GetString());
        Assert.Equal("LIMIT_REACHED", error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(4429, answer.GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("graphql-transport-ws", "subscribe", "next", 2)]
    [InlineData("graphql-ws", "start", "data", 1)]
    public async Task Parts_of_a_response_are_messages_for_all_but_the_clients_of_the_older_protocol(string protocol, string start, string next, int expected)
    {
        var schema = new SlowSchema();
        schema.GetReady();
        await using var server = new LocalSocketServer(new GraphQLWebSocketHandler(schema.Engine));

        var answer = await RunAsync("websocket-messages.mjs", new
        {
            url = server.Url,
            protocol,
            send = new[]
            {
                Init, Wait("connection_ack"), new { type = start, id = "1", payload = new { query = "{ artisan { id ... @defer { story } } }" } }, Wait("complete"), Init,
            },
        });

        var parts = answer.GetProperty("received").EnumerateArray().Where(one => one.GetProperty("type").GetString() == next).ToList();
        Assert.Equal(expected, parts.Count);
        Assert.Equal(expected == 2, parts[0].GetProperty("payload").TryGetProperty("hasNext", out _));
    }

    private static object Wait(string type) => new Dictionary<string, string> { ["$wait"] = type };

    private static object Subscribe(string id, string query) => new { type = "subscribe", id, payload = new { query } };

    private static LocalSocketServer Serve(EventSchema schema, GraphQLWebSocketOptions? options = null, GraphQLWebSocketRequest? request = null) =>
        new(new GraphQLWebSocketHandler(schema.Engine, options), request);

    private static async Task<JsonElement> AskAsync(string script, object operation)
    {
        await using var server = Serve(new());
        return await RunAsync(script, new { url = server.Url, operation });
    }

    private static async Task<JsonElement> RunAsync(string script, object request) =>
        (await NodeRunner.RunAsync(script, [request], TestContext.Current.CancellationToken))[0];
}
