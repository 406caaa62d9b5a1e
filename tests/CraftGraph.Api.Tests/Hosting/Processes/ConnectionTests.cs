using System.Net.Sockets;
using System.Text;

namespace CraftGraph.Api.Tests.Hosting.Processes;

/// <summary>What only a real connection can do wrong.</summary>
public sealed class ConnectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bad_connections_are_answered_and_good_ones_after_them()
    {
        await using var process = HostProcess.Start(
            _folder.Path,
            "--urls", HostProcess.FindFreeAddress(),
            "--Catalogue:DemonstrationProducts", "0",
            "--Requests:TimeLimitSeconds", "1",
            "--Requests:MaxBodyBytes", "2048");
        var address = await process.WaitForAddressAsync();

        var stalled = await SendAsync(address, "POST /graphql HTTP/1.1", "Content-Type: application/json\r\nContent-Length: 100", "{");
        var tooLarge = await SendAsync(
            address,
            "POST /graphql HTTP/1.1",
            "Content-Type: application/json\r\nTransfer-Encoding: chunked",
            "1000\r\n" + new string(' ', 0x1000) + "\r\n0\r\n\r\n");
        var tooLong = await SendAsync(address, $"GET /graphql?query={new string('x', 20_000)} HTTP/1.1", "Accept: */*", "");
        var malformed = await SendAsync(address, "NONSENSE", "Accept: */*", "");
        using var client = new HttpClient();
        var good = await client.GetStringAsync(address, TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 408 ", stalled, StringComparison.Ordinal);
        Assert.Contains("REQUEST_CANCELLED", stalled, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 413 ", tooLarge, StringComparison.Ordinal);
        Assert.Contains("BAD_REQUEST", tooLarge, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414 ", tooLong, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", malformed, StringComparison.Ordinal);
        Assert.StartsWith("{\"data\":", good, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", process.Output, StringComparison.Ordinal);
        Assert.Empty(process.Errors);
    }

    private static async Task<string> SendAsync(Uri address, string line, string headers, string body)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, patience.Token);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"{line}\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n\r\n{body}"), patience.Token);
        var answer = new byte[8192];
        var length = 0;
        try
        {
            while (await stream.ReadAsync(answer.AsMemory(length), patience.Token) is var read and > 0)
            {
                length += read;
            }
        }
        catch (IOException)
        {
            // The server does not wait for ever for the rest of a body, and closes the hard way after its answer.
        }

        return Encoding.UTF8.GetString(answer, 0, length);
    }
}
