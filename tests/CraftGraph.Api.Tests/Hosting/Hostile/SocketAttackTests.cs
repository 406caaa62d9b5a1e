using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CraftGraph.Api.Tests.Hosting.Hostile;

/// <summary>WebSockets that do not keep to the protocol.</summary>
[Collection(UnderAttack.Name)]
public sealed class SocketAttackTests(HostileHost host)
{
    private const string Begin = """{"type":"connection_init"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(4401, """{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4429, Begin, Begin)]
    [InlineData(4400, "nonsense")]
    [InlineData(4400, "")]
    [InlineData(4400, "[]")]
    [InlineData(4400, """{"type":"nonsense"}""")]
    [InlineData(4400, """{"type":1}""")]
    [InlineData(4400, Begin, """{"type":"subscribe","id":"","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4400, Begin, """{"type":"subscribe","id":"1"}""")]
    [InlineData(4400, Begin, """{"type":"subscribe","id":"1","payload":{"query":5}}""")]
    [InlineData(4400, """{"type":"connection_init","payload":"\uD800"}""")]
    public async Task Messages_that_are_none_close_the_connection(int code, params string[] messages) =>
        await host.SurvivesAsync(async () => Assert.Equal(code, await TellAsync(messages)));

    [Fact]
    public async Task A_client_that_never_begins_is_closed() => await host.SurvivesAsync(async () => Assert.Equal(4408, await TellAsync([])));

    [Fact]
    public async Task A_client_of_another_protocol_is_closed() =>
        await host.SurvivesAsync(async () => Assert.Equal(4406, await TellAsync([], protocol: "soap")));

    [Fact]
    public async Task Messages_that_nest_too_deep_or_are_too_large_or_binary_close_the_connection() => await host.SurvivesAsync(async () =>
    {
        Assert.Equal(4400, await TellAsync([new string('[', 30_000)]));
        Assert.Equal(1009, await TellAsync([new string(' ', 1 << 20)]));
        using (var binary = await host.ConnectAsync())
        {
            await binary.SendAsync(new byte[100], WebSocketMessageType.Binary, true, Cancellation);
            Assert.Equal(4400, await ReadCloseAsync(binary));
        }

        using var endless = await host.ConnectAsync();
        var part = new byte[4096];
        try
        {
            for (var i = 0; i < 1_000; i++)
            {
                await endless.SendAsync(part, WebSocketMessageType.Text, endOfMessage: false, Cancellation);
            }
        }
        catch (WebSocketException)
        {
            // Closed meanwhile.
        }

        Assert.Contains(await ReadCloseAsync(endless), (int?[])[1009, null]);
    });

    [Fact]
    public async Task Frames_that_are_none_end_the_connection() => await host.SurvivesAsync(async () =>
    {
        byte[][] frames =
        [
            [0x81, 0x02, .. "{}"u8],
            [0xF1, 0x80, 0, 0, 0, 0],
            [0x83, 0x80, 0, 0, 0, 0],
            [0x80, 0x80, 0, 0, 0, 0],
            [0x81, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0],
            [0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0],
            [0x89, 0xFE, 0x10, 0x00, 0, 0, 0, 0],
            [0x81, 0x82, 0, 0, 0, 0, 0xC0, 0xAF],
            [0x88, 0x81, 0, 0, 0, 0, 0x01],
        ];
        await Task.WhenAll(frames.Select(SendFrameAsync));
    }, rounds: 1);

    [Fact]
    public async Task An_id_that_is_in_use_closes_the_connection() => await host.SurvivesAsync(async () =>
    {
        // One that is quickly done frees its id for the next: of so many, some overlap.
        Assert.Equal(4409, await TellAsync([Begin, .. Enumerable.Repeat(Work("1"), 20)]));
    });

    [Fact]
    public async Task Operations_past_their_number_are_refused_and_pings_past_counting_are_answered() => await host.SurvivesAsync(async () =>
    {
        using var socket = await host.ConnectAsync();
        await SendAsync(socket, [Begin, .. Enumerable.Range(0, 60).Select(i => Work($"{i}"))]);
        var (refused, ended) = (0, 0);
        while (ended < 60)
        {
            using var message = JsonDocument.Parse((await ReadAsync(socket))!);
            var type = message.RootElement.GetProperty("type").GetString();
            ended += type is "complete" or "error" ? 1 : 0;
            refused += type is "error" && message.RootElement.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString() == "LIMIT_REACHED" ? 1 : 0;
        }

        Assert.InRange(refused, 1, 57);
        var pings = SendAsync(socket, Enumerable.Repeat("""{"type":"ping"}""", 5_000));
        for (var i = 0; i < 5_000; i++)
        {
            Assert.Equal("""{"type":"pong"}""", await ReadAsync(socket));
        }

        await pings;
    });

    [Fact]
    public async Task A_client_that_asks_and_never_reads_costs_nothing_but_itself() => await host.SurvivesAsync(async () =>
    {
        using var deaf = await host.ConnectAsync();
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patience.CancelAfter(TimeSpan.FromSeconds(2));
            await SendAsync(deaf, [Begin, .. Enumerable.Range(0, 20_000).Select(i => Work($"{i}"))], patience.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // Nobody listens to it any more, which is what it gets.
        }

        deaf.Abort();
    });

    [Fact]
    public async Task Connections_past_their_number_are_refused_until_others_end()
    {
        var sockets = new List<ClientWebSocket>();
        try
        {
            var refused = false;
            while (!refused && sockets.Count <= 40)
            {
                try
                {
                    sockets.Add(await host.ConnectAsync());
                }
                catch (WebSocketException exception)
                {
                    refused = exception.Message.Contains("503", StringComparison.Ordinal);
                }
            }

            Assert.True(refused);
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }

        await host.SurvivesAsync(() => Task.CompletedTask);
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("https://shop.example", true)]
    public async Task Pages_of_other_sites_than_the_allowed_ones_open_no_connection(string origin, bool isAllowed) => await host.SurvivesAsync(async () =>
    {
        try
        {
            using var socket = await host.ConnectAsync(origin: origin);
            Assert.True(isAllowed);
        }
        catch (WebSocketException exception)
        {
            Assert.False(isAllowed);
            Assert.Contains("403", exception.Message, StringComparison.Ordinal);
        }
    });

    // Large enough to be at work when the next message comes.
    private static string Work(string id) => JsonSerializer.Serialize(new
    {
        type = "subscribe",
        id,
        payload = new { query = "{ products(first: 100) { nodes { slug name { value } description { value } producer { slug name { value } region { slug } } materials { sharePerMille } labels { slug } } } }" },
    });

    private static Task SendAsync(ClientWebSocket socket, IEnumerable<string> messages) => SendAsync(socket, messages, Cancellation);

    private static async Task SendAsync(ClientWebSocket socket, IEnumerable<string> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages)
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, cancellationToken);
        }
    }

    private static async Task<string?> ReadAsync(ClientWebSocket socket)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(HostileHost.Patience);
        var text = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, patience.Token);
            if (received.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>Sends a frame as it is, and waits for the end, which comes at the latest when the client was given time to begin.</summary>
    private async Task SendFrameAsync(byte[] frame)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(host.Address.Host, host.Address.Port, Cancellation);
        var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"),
            Cancellation);
        await stream.WriteAsync(frame, Cancellation);
        var received = new byte[4096];
        try
        {
            while (await stream.ReadAsync(received, Cancellation).AsTask().WaitAsync(HostileHost.Patience, Cancellation) > 0)
            {
                // What it says before.
            }
        }
        catch (IOException)
        {
            // The hard way.
        }
    }

    /// <summary>Says messages: the code with which the server closes.</summary>
    private async Task<int?> TellAsync(IEnumerable<string> messages, string protocol = "graphql-transport-ws")
    {
        using var socket = await host.ConnectAsync(protocol);
        try
        {
            await SendAsync(socket, messages);
        }
        catch (WebSocketException)
        {
            // Closed before the last one.
        }

        return await ReadCloseAsync(socket);
    }

    /// <summary>The code with which the server closes; null when it broke the connection off.</summary>
    private static async Task<int?> ReadCloseAsync(ClientWebSocket socket)
    {
        try
        {
            while (await ReadAsync(socket) is not null)
            {
                // What it said before.
            }
        }
        catch (WebSocketException)
        {
            // Broken off.
        }

        return (int?)socket.CloseStatus;
    }
}
