using System.Net.WebSockets;
using System.Text;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Tests.Conformance;
using CraftGraph.GraphQL.Transport.WebSocket;

namespace CraftGraph.GraphQL.Tests.Transport;

/// <summary>What the clients of others cannot be made to do.</summary>
public sealed class GraphQLWebSocketHandlerTests
{
    private const string Init = """{ "type": "connection_init", "payload": { "token": "secret" } }""";
    private const string Large = """{ "type": "subscribe", "id": "a", "payload": { "query": "subscription { large }" } }""";

    [Fact]
    public async Task A_client_that_reads_too_slowly_is_told_so_when_it_reads_again()
    {
        var schema = new EventSchema();
        await using var server = Serve(schema, new() { SendTimeout = TimeSpan.FromMilliseconds(200), CloseTimeout = TimeSpan.FromSeconds(20) });
        using var client = await ConnectAsync(server, Init, Large);

        await Task.Delay(1000, TestContext.Current.CancellationToken);
        var end = await ReadToEndAsync(client);

        Assert.Equal((1013, "The client reads too slowly"), end);
        await schema.WhenClosedAsync();
    }

    [Fact]
    public async Task A_client_that_reads_no_more_is_broken_off()
    {
        var schema = new EventSchema();
        await using var server = Serve(
            schema, new() { SendTimeout = TimeSpan.FromMilliseconds(200), CloseTimeout = TimeSpan.FromMilliseconds(200) });
        using var client = await ConnectAsync(server, Init, Large);

        while (schema.Open == 0)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await schema.WhenClosedAsync();
    }

    [Fact]
    public async Task Operations_that_pile_up_more_than_may_wait_end_the_connection()
    {
        var schema = new EventSchema();
        await using var server = Serve(schema, new() { MaxPendingBytes = 2 << 20, CloseTimeout = TimeSpan.FromSeconds(20) });
        using var client = await ConnectAsync(
            server, [Init, .. Enumerable.Range(0, 20).Select(id => Large.Replace("\"a\"", $"\"{id}\"", StringComparison.Ordinal))]);

        await Task.Delay(1000, TestContext.Current.CancellationToken);

        Assert.Equal(1013, (await ReadToEndAsync(client)).Code);
        await schema.WhenClosedAsync();
    }

    [Theory]
    [InlineData(true, 4403, 0)]
    [InlineData(false, 4500, 1)]
    public async Task A_hook_that_throws_lets_nobody_in(bool isMistake, int code, int bugs)
    {
        var told = new List<string>();
        var schema = new EventSchema(new() { OnBug = (bug, _) => told.Add(bug.Message) });
        await using var server = Serve(schema, new(), new()
        {
            Initialize = (_, _) => throw (isMistake ? new GraphQLException("No.", ErrorCode.BadRequest) : new InvalidOperationException("secret")),
        });
        using var client = await ConnectAsync(server, Init);

        var end = await ReadToEndAsync(client);

        Assert.Equal(code, end.Code);
        Assert.DoesNotContain("secret", end.Reason, StringComparison.Ordinal);
        Assert.Equal(bugs, told.Count);
    }

    [Fact]
    public async Task A_hook_that_takes_too_long_counts_as_no_beginning()
    {
        await using var server = Serve(new(), new() { InitializationTimeout = TimeSpan.FromMilliseconds(100) }, new()
        {
            Initialize = async (_, _) =>
            {
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                return ConnectionDecision.Accepted;
            },
        });
        using var client = await ConnectAsync(server, Init);

        Assert.Equal(4408, (await ReadToEndAsync(client)).Code);
    }

    [Fact]
    public async Task What_the_hook_finds_out_reaches_each_operation_and_the_client()
    {
        await using var server = Serve(new(), new(), new()
        {
            Initialize = (payload, _) =>
            {
                var token = payload!.Value.GetProperty("token").GetString();
                return new(ConnectionDecision.Accepted with
                {
                    Payload = new Dictionary<string, object?> { ["expires"] = 60 },
                    Prepare = context => context.SetFeature(token!),
                });
            },
        });
        using var client = await ConnectAsync(
            server, Init, """{ "type": "subscribe", "id": "1", "payload": { "query": "{ feature }" } }""");

        Assert.Equal("""{"type":"connection_ack","payload":{"expires":60}}""", await ReadAsync(client));
        Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"feature":"secret"}}}""", await ReadAsync(client));
        Assert.Equal("""{"type":"complete","id":"1"}""", await ReadAsync(client));
    }

    [Fact]
    public async Task A_query_or_mutation_past_its_time_tells_what_is_not_ready()
    {
        using var never = new ManualResetEventSlim();
        var schema = new EventSchema { OnDrop = () => never.Wait(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken) };
        await using var server = Serve(schema, new() { OperationTimeLimit = TimeSpan.FromMilliseconds(200) });
        using var client = await ConnectAsync(
            server, Init, """{ "type": "subscribe", "id": "1", "payload": { "query": "mutation { drop again: drop }" } }""");

        Assert.Equal("""{"type":"connection_ack"}""", await ReadAsync(client));
        Assert.Contains("REQUEST_CANCELLED", await ReadAsync(client), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphql-transport-ws", "graphql-transport-ws")]
    [InlineData("graphql-ws", "graphql-ws")]
    [InlineData("graphql-ws, graphql-transport-ws", "graphql-ws")]
    [InlineData("soap, graphql-transport-ws", "graphql-transport-ws")]
    [InlineData("soap", null)]
    [InlineData("", null)]
    public void The_first_subprotocol_that_both_speak_is_taken(string requested, string? expected) =>
        Assert.Equal(expected, GraphQLWebSocketHandler.SelectSubProtocol(requested.Split(',')));

    private static LocalSocketServer Serve(EventSchema schema, GraphQLWebSocketOptions options, GraphQLWebSocketRequest? request = null) =>
        new(new GraphQLWebSocketHandler(schema.Engine, options), request);

    private static async Task<ClientWebSocket> ConnectAsync(LocalSocketServer server, params IEnumerable<string> messages)
    {
        var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new Uri(server.Url), TestContext.Current.CancellationToken);
        foreach (var message in messages)
        {
            await client.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        }

        return client;
    }

    private static async Task<string> ReadAsync(ClientWebSocket client)
    {
        var buffer = new byte[4096];
        var received = await client.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }

    private static async Task<(int Code, string Reason)> ReadToEndAsync(ClientWebSocket client)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        var buffer = new byte[1 << 16];
        while ((await client.ReceiveAsync(buffer, limit.Token)).MessageType is not WebSocketMessageType.Close)
        {
            // What was sent before is passed over.
        }

        await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
        return ((int)client.CloseStatus!.Value, client.CloseStatusDescription!);
    }
}
