using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.Api.Tests.Fuzzing;

/// <summary>
/// Random requests at the catalogue: whatever comes, the answer is well-formed, has a status that clients know, tells no bug, and comes promptly.
/// </summary>
/// <remarks>
/// <c>CRAFTGRAPH_FUZZ_SECONDS</c> says how long, 5 unless given; <c>CRAFTGRAPH_FUZZ_SEED</c> with which seed to begin, so that a request that failed
/// is the first to be sent again.
/// </remarks>
public sealed class HttpFuzzTests(CorpusDatabase database, ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly int[] Statuses = [200, 304, 400, 405, 406, 413, 415];

    [Fact]
    public async Task Whatever_comes_is_answered()
    {
        var seconds = Read("CRAFTGRAPH_FUZZ_SECONDS", 5);
        var first = Read("CRAFTGRAPH_FUZZ_SEED", 1);
        var schema = CatalogueSchema.Create();
        var bugs = new List<Exception>();
        using var services = new CatalogueServices(database);
        var handler = new GraphQLHttpHandler(
            new GraphQLEngine(schema, new() { OnBug = (bug, _) => bugs.Add(bug) }), new() { MaxBatchedRequests = 5, MaxBatchedVariables = 5 });
        var grammar = new RequestGrammar(schema, await FindKnownAsync(handler, services));
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var began = Stopwatch.GetTimestamp();
        var seed = first;
        for (; Stopwatch.GetElapsedTime(began).TotalSeconds < seconds || seed == first; seed++)
        {
            var (request, text) = grammar.Write(seed);
            var outcome = await SendAsync(handler, services, request, bugs, seed, text);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }

        output.WriteLine($"Seeds {first} to {seed - 1}: {string.Join(", ", outcomes.Select(one => $"{one.Key} {one.Value}"))}");

        // A grammar that got nothing through would prove nothing.
        Assert.True(seed - first < 100 || outcomes.Where(one => one.Key.EndsWith(" OK", StringComparison.Ordinal)).Sum(one => one.Value) > (seed - first) / 20);
    }

    private static async Task<string> SendAsync(
        GraphQLHttpHandler handler, CatalogueServices services, GraphQLHttpRequest request, List<Exception> bugs, int seed, string text)
    {
        var replay = $"CRAFTGRAPH_FUZZ_SEED={seed}: {request.Method} {request.Accept} {text}";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var response = await handler.HandleAsync(services.With(request), patience.Token);
            using var body = new MemoryStream();
            await response.WriteToAsync(body, patience.Token);
            Assert.False(patience.IsCancellationRequested, $"No prompt answer. {replay}");
            Assert.True(bugs.Count == 0, $"{(bugs.Count > 0 ? bugs[0] : null)} {replay}");
            Assert.True(Statuses.Contains(response.StatusCode), $"Status {response.StatusCode}. {replay}");
            return $"{response.StatusCode} {(response.StatusCode == 304 ? "OK" : CodeOf(response.ContentType, Encoding.UTF8.GetString(body.ToArray())))}";
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{exception} {replay}");
            throw;
        }
    }

    // Well-formed, or this throws.
    private static string CodeOf(string contentType, string body)
    {
        string[] texts = contentType.Split(';')[0] switch
        {
            "text/event-stream" => [.. body.Split('\n').Where(line => line.StartsWith("data: ", StringComparison.Ordinal)).Select(line => line[6..])],
            "application/jsonl" => body.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            _ => [body],
        };
        var code = "OK";
        foreach (var text in texts)
        {
            using var json = JsonDocument.Parse(text);
            var answers = json.RootElement.ValueKind is JsonValueKind.Array ? [.. json.RootElement.EnumerateArray()] : new[] { json.RootElement };
            foreach (var answer in answers)
            {
                if (answer.TryGetProperty("errors", out var errors))
                {
                    code = errors[0].GetProperty("extensions").GetProperty("code").GetString()!;
                }
                else
                {
                    // Later parts of a response say whether more come, and have data of their own.
                    Assert.True(answer.TryGetProperty("data", out _) || answer.TryGetProperty("extensions", out _) || answer.TryGetProperty("hasNext", out _), text);
                }
            }
        }

        return code;
    }

    private static async Task<List<string>> FindKnownAsync(GraphQLHttpHandler handler, CatalogueServices services)
    {
        const string Query = "{ products(first: 3) { edges { cursor node { id slug } } } regions(first: 3) { edges { cursor node { id slug } } } trades(first: 3) { edges { cursor node { id slug } } } }";
        await using var response = await handler.HandleAsync(services.With(new() { Method = "GET", QueryString = "query=" + Uri.EscapeDataString(Query) }));
        using var json = JsonDocument.Parse(response.Body);
        return
        [
            .. from list in json.RootElement.GetProperty("data").EnumerateObject()
               from edge in list.Value.GetProperty("edges").EnumerateArray()
               let node = edge.GetProperty("node")
               from text in (JsonElement[])[edge.GetProperty("cursor"), node.GetProperty("id"), node.GetProperty("slug")]
               select text.GetString()!,
        ];
    }

    private static int Read(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private sealed class CatalogueServices(CorpusDatabase database) : IServiceProvider, IDisposable
    {
        private readonly SqliteEntityStore _store = new(database.Catalogue.CreateContext, connections: 1);

        public GraphQLHttpRequest With(GraphQLHttpRequest request) => new()
        {
            Method = request.Method,
            QueryString = request.QueryString,
            ContentType = request.ContentType,
            Accept = request.Accept,
            IfNoneMatch = request.IfNoneMatch,
            Cost = request.Cost,
            ContentLength = request.ContentLength,
            Body = request.Body,
            Services = this,
        };

        public object? GetService(Type serviceType) =>
            serviceType == typeof(EntityStore) ? _store : serviceType == typeof(TimeProvider) ? CorpusDatabase.Time : null;

        public void Dispose() => _store.Dispose();
    }
}
