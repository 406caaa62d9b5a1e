using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Tests;

/// <summary>Asks a catalogue, on a day of its own.</summary>
/// <param name="store">The database; closed with the client.</param>
/// <param name="today">The day; that of the corpus unless given.</param>
internal sealed class Client(EntityStore store, DateOnly? today = null) : IServiceProvider, IDisposable
{
    private readonly GraphQLEngine _engine = new(CatalogueSchema.Create());
    private readonly TimeProvider _time = today is { } day ? new Noon(day) : CorpusDatabase.Time;

    /// <summary>Asks the catalogue of the corpus in SQLite.</summary>
    public Client(CorpusDatabase database, DateOnly? today = null)
        : this(database.OpenStore(), today)
    {
    }

    /// <summary>The data of an answer that has no error.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await AnswerAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The data of an answer that may have errors.</summary>
    public async Task<JsonElement> AskInPartAsync(string query, object? variables = null) => (await AnswerAsync(query, variables)).GetProperty("data");

    /// <summary>The one error of an answer: its code, message and path, the path with dots; empty for an error of the document.</summary>
    public async Task<(string Code, string Message, string Path)> FailAsync(string query, object? variables = null)
    {
        var error = Assert.Single((await AnswerAsync(query, variables)).GetProperty("errors").EnumerateArray());
        return (
            error.GetProperty("extensions").GetProperty("code").GetString()!,
            error.GetProperty("message").GetString()!,
            error.TryGetProperty("path", out var path) ? string.Join('.', path.EnumerateArray()) : "");
    }

    public object? GetService(Type serviceType) =>
        serviceType == typeof(EntityStore) ? store : serviceType == typeof(TimeProvider) ? _time : null;

    public void Dispose() => ((IDisposable)store).Dispose();

    private async Task<JsonElement> AnswerAsync(string query, object? variables)
    {
        using var result = await _engine.ExecuteAsync(
            new() { Query = query, Variables = variables is null ? null : JsonSerializer.SerializeToElement(variables), Services = this },
            TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(result.Json);
        return json.RootElement.Clone();
    }

    private sealed class Noon(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);
    }
}
