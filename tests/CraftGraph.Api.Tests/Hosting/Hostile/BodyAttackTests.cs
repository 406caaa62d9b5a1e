using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace CraftGraph.Api.Tests.Hosting.Hostile;

/// <summary>Bodies that are not what they should be, and connections that do not go on.</summary>
[Collection(UnderAttack.Name)]
public sealed class BodyAttackTests(HostileHost host)
{
    private const string Good = "{\"query\":\"{ __typename }\"}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    [InlineData("nonsense")]
    public async Task Compressed_bodies_are_refused_unread(string encoding) => await host.SurvivesAsync(async () =>
    {
        using var bomb = new MemoryStream();
        await using (var zip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await zip.WriteAsync(new byte[50 << 20], Cancellation);
        }

        using var request = Post(bomb.ToArray(), "application/json");
        request.Content!.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        Assert.Equal((415, "BAD_REQUEST"), await host.SendAsync(request));
    });

    [Theory]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/json; charset=UTF-7", 415)]
    [InlineData("application/json; charset=\"utf-8\"", 200)]
    [InlineData("text/plain", 415)]
    [InlineData("text/plain; charset=utf-8", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("text/json", 415)]
    [InlineData("nonsense", 415)]
    [InlineData(null, 415)]
    public async Task Bodies_in_other_forms_than_JSON_in_UTF8_never_run(string? contentType, int status) => await host.SurvivesAsync(async () =>
    {
        using var request = Post(Encoding.UTF8.GetBytes(Good), contentType);
        Assert.Equal((status, status == 200 ? null : "BAD_REQUEST"), await host.SendAsync(request));
    });

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() => await host.SurvivesAsync(async () =>
    {
        await RefusesAsync([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]);
        await RefusesAsync([0xEF, 0xBB]);
        await RefusesAsync(new byte[100_000]);
        await RefusesAsync([.. Encoding.UTF8.GetBytes("{\"query\":\"{ __typename }"), 0xC0, 0xAF, .. "\"}"u8]);
        await RefusesAsync([.. Encoding.UTF8.GetBytes("{\"query\":\"{ __typename }"), 0xED, 0xA0, 0x80, .. "\"}"u8]);
        await RefusesAsync(Encoding.UTF8.GetBytes("{\"query\":\"{ __typename }\\uDC00\"}"));
        await RefusesAsync(Encoding.UTF8.GetBytes(Good + "\0"));
        await RefusesAsync(Encoding.UTF8.GetBytes(Good + Good));
        await RefusesAsync(Encoding.UTF8.GetBytes("{\"query\":\"" + new string('x', 900_000)));
    });

    [Fact]
    public async Task A_byte_order_mark_is_passed_over() => await host.SurvivesAsync(async () =>
    {
        using var request = Post([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)], "application/json");
        Assert.Equal((200, null), await host.SendAsync(request));
    });

    [Fact]
    public async Task Links_of_other_sites_change_nothing() => await host.SurvivesAsync(async () =>
    {
        using var mutation = new HttpRequestMessage(HttpMethod.Get, "?query=mutation{__typename}");
        mutation.Headers.Accept.Add(new("application/graphql-response+json"));
        using var form = new HttpRequestMessage(HttpMethod.Post, "?query={__typename}") { Content = new FormUrlEncodedContent([new("query", "{ __typename }")]) };
        Assert.InRange((await host.SendAsync(mutation)).Status, 400, 405);
        Assert.Equal((415, "BAD_REQUEST"), await host.SendAsync(form));
    });

    [Fact]
    public async Task Bodies_that_do_not_come_end_after_a_while_and_hold_nobody_up() => await host.SurvivesAsync(async () =>
    {
        string[] starts =
        [
            "",
            "POST /graphql HTTP/1.1\r\nHost: x\r\n",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500000\r\n\r\n{",
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"qu\r\n",
        ];
        var stalled = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 60; i++)
            {
                var connection = new TcpClient();
                stalled.Add(connection);
                await connection.ConnectAsync(host.Address.Host, host.Address.Port, Cancellation);
                await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(starts[i % starts.Length]), Cancellation);
            }

            Assert.Equal((200, null), await host.PostAsync(Good));
            using var answer = new StreamReader(stalled[2].GetStream());
            Assert.StartsWith("HTTP/1.1 408", await answer.ReadLineAsync(Cancellation).AsTask().WaitAsync(HostileHost.Patience, Cancellation), StringComparison.Ordinal);
        }
        finally
        {
            stalled.ForEach(connection => connection.Dispose());
        }
    }, rounds: 1);

    private static HttpRequestMessage Post(byte[] body, string? contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new(HttpMethod.Post, "") { Content = content, Headers = { Accept = { new MediaTypeWithQualityHeaderValue("application/graphql-response+json") } } };
    }

    private async Task RefusesAsync(byte[] body)
    {
        using var request = Post(body, "application/json");
        Assert.Equal((400, "BAD_REQUEST"), await host.SendAsync(request));
    }
}
