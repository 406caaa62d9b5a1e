using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using CraftGraph.GraphQL.Tests.Conformance;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.Transport.WebSocket;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Transport;

/// <summary>Runs alone, since it measures memory and keeps the machine busy.</summary>
[Collection(nameof(ManySubscribersTests))]
[CollectionDefinition(nameof(ManySubscribersTests), DisableParallelization = true)]
public sealed class ManySubscribersTests(ITestOutputHelper output)
{
    private const int Count = 2000;

    private readonly TaskCompletionSource _event = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _open;

    [Fact]
    public async Task An_event_reaches_two_thousand_subscribers_that_cost_little_while_they_wait()
    {
        var engine = Ask.Engine("type Query { x: Int } type Subscription { news: Int }", new()
        {
            Handlers = { ["Subscription.news"] = new SubscriptionHandler(_ => new(NewsAsync()), SubscriptionHandler.EventItself) },
        });
        await using var server = new LocalSocketServer(new GraphQLWebSocketHandler(engine));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clients = new List<ClientWebSocket>();
        for (var i = 0; i < Count; i++)
        {
            clients.Add(await SubscribeAsync(server));
        }

        while (Volatile.Read(ref _open) < Count)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Count;
        _event.SetResult();
        var answers = await Task.WhenAll(clients.Select(ReadAsync));

        Assert.All(answers, answer => Assert.Equal("""{"type":"next","id":"1","payload":{"data":{"news":1}}}""", answer));
        output.WriteLine($"{each} bytes of managed memory for each subscriber, its client in the same process included");
        Assert.True(each < 64 << 10);
        clients.ForEach(client => client.Dispose());
    }

    private static async Task<ClientWebSocket> SubscribeAsync(LocalSocketServer server)
    {
        var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new Uri(server.Url), TestContext.Current.CancellationToken);
        await SendAsync(client, """{ "type": "connection_init" }""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReadAsync(client));
        await SendAsync(client, """{ "type": "subscribe", "id": "1", "payload": { "query": "subscription { news }" } }""");
        return client;
    }

    private static Task SendAsync(ClientWebSocket client, string message) =>
        client.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    private static async Task<string> ReadAsync(ClientWebSocket client)
    {
        var buffer = new byte[1024];
        string text;
        do
        {
            var received = await client.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            text = Encoding.UTF8.GetString(buffer, 0, received.Count);
        }
        while (text.Contains("ping", StringComparison.Ordinal));

        return text;
    }

    private async IAsyncEnumerable<object?> NewsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        await _event.Task.WaitAsync(cancellationToken);
        yield return 1;
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
