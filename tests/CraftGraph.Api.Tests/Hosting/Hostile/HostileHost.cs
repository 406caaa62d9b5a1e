using System.Net.WebSockets;
using System.Text.Json;
using CraftGraph.Api.Tests.Hosting.Processes;

namespace CraftGraph.Api.Tests.Hosting.Hostile;

/// <summary>The classes that attack one host, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class UnderAttack : ICollectionFixture<HostileHost>
{
    public const string Name = "A host under attack";
}

/// <summary>One host in a process of its own that all attacks are thrown at, and that has to outlive them.</summary>
public sealed class HostileHost : IAsyncLifetime
{
    private const long MostGrowth = 50 << 20;

    private readonly TemporaryFolder _folder = new();
    private HostProcess _process = null!;

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    /// <summary>Gives up on an answer that does not come promptly: on a busy machine, a good deal later than a second.</summary>
    public HttpClient Client { get; } = new() { Timeout = Patience };

    public Uri Address { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _process = HostProcess.Start(
            _folder.Path,
            "--urls", HostProcess.FindFreeAddress(),
            "--Catalogue:DemonstrationProducts", "300",
            "--Requests:TimeLimitSeconds", "30",
            "--Requests:MaxBatchedRequests", "10",
            "--Requests:AllowedOrigins", "https://shop.example",
            "--WebSockets:MaxConnections", "40",
            "--WebSockets:MaxOperations", "3",
            "--WebSockets:InitializationSeconds", "2",
            "--WebSockets:MaxMessageBytes", "65536");
        Address = new((await _process.WaitForAddressAsync()).GetLeftPart(UriPartial.Path));
        Client.BaseAddress = Address;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Attacks once to warm up and then again and again: the process keeps no memory of it, answers as before, and met no bug.</summary>
    public async Task SurvivesAsync(Func<Task> attack, int rounds = 3)
    {
        Assert.Null(_process.ExitCode);
        await attack();
        var before = _process.ResidentBytes;
        for (var i = 0; i < rounds; i++)
        {
            await attack();
        }

        var answer = await Client.AskAsync("{ regions(first: 1) { nodes { slug } } }");
        Assert.Equal(200, answer.Status);
        Assert.Equal(1, answer.Data.GetProperty("regions").GetProperty("nodes").GetArrayLength());
        Assert.DoesNotContain("Internal error", _process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", _process.Output, StringComparison.Ordinal);
        Assert.Empty(_process.Errors);
        Assert.True(_process.ResidentBytes - before < MostGrowth, $"The process grew from {before} to {_process.ResidentBytes} bytes.");
    }

    /// <summary>Posts a document: the status, and the code of the first error, or none.</summary>
    public async Task<(int Status, string? Code)> AskAsync(string query, object? variables = null) => await PostAsync(JsonSerializer.Serialize(new { query, variables }));

    /// <summary>Posts a body. What is refused is told in few words, however many came.</summary>
    public async Task<(int Status, string? Code)> PostAsync(string body)
    {
        var answer = await Client.PostAsync(body);
        var errors = ErrorsOf(answer.Json);
        if (errors.Count > 0)
        {
            Assert.InRange(answer.Json.GetRawText().Length, 1, 80_000);
            Assert.InRange(errors.Count, 1, 101);
            Assert.All(errors, error => Assert.InRange(error.GetProperty("message").GetString()!.Length, 1, 2_000));
        }

        return (answer.Status, errors.Count == 0 ? null : errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <summary>Sends a request of any form: the status, and the code of the first error, or none.</summary>
    public async Task<(int Status, string? Code)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request, Cancellation);
        var answer = await GraphQLOverHttp.Answer.ReadAsync(response);
        return (answer.Status, ErrorsOf(answer.Json) is [var first, ..] ? first.GetProperty("extensions").GetProperty("code").GetString() : null);
    }

    /// <summary>Opens a WebSocket.</summary>
    public async Task<ClientWebSocket> ConnectAsync(string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new UriBuilder(Address) { Scheme = "ws" }.Uri, Cancellation);
        return socket;
    }

    private static List<JsonElement> ErrorsOf(JsonElement json)
    {
        var answer = json.ValueKind is JsonValueKind.Array ? json[0] : json;
        return answer.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];
    }
}
