using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using CraftGraph.GraphQL.Transport.WebSocket;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>Serves WebSockets on a free port of this machine until it is disposed.</summary>
internal sealed class LocalSocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly GraphQLWebSocketHandler _handler;
    private readonly GraphQLWebSocketRequest _request;
    private readonly ConcurrentDictionary<TcpClient, bool> _clients = [];
    private readonly List<Task> _talking = [];
    private readonly Task _serving;
    private CancellationTokenSource _stopping = new();

    public LocalSocketServer(GraphQLWebSocketHandler handler, GraphQLWebSocketRequest? request = null)
    {
        _handler = handler;
        _request = request ?? new();
        _listener.Start();
        Url = $"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/graphql";
        _serving = ServeAsync();
    }

    public string Url { get; }

    /// <summary>Breaks off all connections, as a network does.</summary>
    public void BreakConnections()
    {
        foreach (var client in _clients.Keys)
        {
            client.Close();
        }
    }

    /// <summary>Ends all connections as a server does that stops, and takes new ones.</summary>
    public void DropConnections() => Interlocked.Exchange(ref _stopping, new()).Cancel();

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _serving;
        await Task.WhenAll(_talking).WaitAsync(TimeSpan.FromSeconds(30));
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync();
                _talking.Add(Task.Run(() => TalkAsync(client, _stopping.Token)));
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // The listener is stopped.
                return;
            }
        }
    }

    private async Task TalkAsync(TcpClient client, CancellationToken stopping)
    {
        _clients[client] = true;
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var headers = await ReadHeadersAsync(stream);
                var requested = headers.GetValueOrDefault("Sec-WebSocket-Protocol")?.Split(',') ?? [];
                var protocol = GraphQLWebSocketHandler.SelectSubProtocol(requested);
                await AcceptAsync(stream, headers["Sec-WebSocket-Key"], protocol);
                using var socket = WebSocket.CreateFromStream(stream, new() { IsServer = true, SubProtocol = protocol });
                await _handler.HandleAsync(socket, _request, stopping);
            }
            catch (IOException)
            {
                // The client is gone before it began.
            }
        }

        _clients.TryRemove(client, out _);
    }

    private static async Task<Dictionary<string, string>> ReadHeadersAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one);
            text.Append((char)one[0]);
        }

        return text.ToString().Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
    }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6455, section 4.2.2 asks for it.")]
    private static async Task AcceptAsync(NetworkStream stream, string key, string? protocol)
    {
        var answer = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
        var chosen = protocol is null ? "" : $"Sec-WebSocket-Protocol: {protocol}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {answer}\r\n{chosen}\r\n"));
    }
}
