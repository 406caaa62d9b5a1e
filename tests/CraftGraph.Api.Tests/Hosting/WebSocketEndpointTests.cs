using System.Net.WebSockets;
using System.Text;
using CraftGraph.Api.Tests.Hosting.Processes;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>Operations run over WebSocket at the same address, in the language that the client's connection asks for.</summary>
public sealed class WebSocketEndpointTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_query_is_answered_and_the_client_is_told_when_the_host_stops()
    {
        await using var process = HostProcess.Start(
            _folder.Path, "--urls", HostProcess.FindFreeAddress(), "--Catalogue:DemonstrationProducts", "0", "--Requests:TimeLimitSeconds", "60");
        var address = await process.WaitForAddressAsync();
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Accept-Language", "fr");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Query = "" }.Uri, Cancellation);

        await SendAsync(socket, """{"type":"connection_init"}""");
        var acknowledged = await ReadAsync(socket);
        await SendAsync(socket, """{"type":"subscribe","id":"a","payload":{"query":"{ regions(first: 1) { nodes { name { language } } } }"}}""");
        var next = await ReadAsync(socket);
        var complete = await ReadAsync(socket);
        var stopped = process.StopAsync();
        var end = await ReadAsync(socket);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);

        Assert.Equal("""{"type":"connection_ack"}""", acknowledged);
        Assert.Equal("""{"type":"next","id":"a","payload":{"data":{"regions":{"nodes":[{"name":{"language":"FR"}}]}}}}""", next);
        Assert.Equal("""{"type":"complete","id":"a"}""", complete);
        Assert.Equal(("", (WebSocketCloseStatus?)1001), (end, socket.CloseStatus));
        Assert.Equal(0, await stopped);
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, Cancellation);

    private static async Task<string> ReadAsync(ClientWebSocket socket)
    {
        var buffer = new byte[8192];
        var received = await socket.ReceiveAsync(buffer, Cancellation);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
