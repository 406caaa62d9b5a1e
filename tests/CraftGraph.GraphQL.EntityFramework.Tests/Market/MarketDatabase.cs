using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>A market in a SQLite file of its own, with an engine on it. Disposing deletes the file.</summary>
internal sealed class MarketDatabase : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
    private readonly StoreServices _services;

    public MarketDatabase(int items = 120, int seed = 7, int connections = 4)
    {
        Data = new(seed, items);
        using (var context = CreateContext())
        {
            context.Database.EnsureCreated();
            context.AddRange(Data.Towns);
            context.AddRange(Data.Marks);
            context.AddRange(Data.Makers);
            context.AddRange(Data.Items);
            context.AddRange(Data.Awards);
            context.SaveChanges();
        }

        Store = new(CreateContext, connections);
        _services = new(Store);
        Engine = new(MarketSchema.Create(), new() { OnBug = (bug, _) => Bugs.Add(bug) });
    }

    public MarketData Data { get; }

    public SqliteEntityStore Store { get; }

    public GraphQLEngine Engine { get; }

    /// <summary>What went wrong inside; nothing should.</summary>
    public List<Exception> Bugs { get; } = [];

    public MarketContext CreateContext() => new(_file);

    /// <summary>Changes the database behind the model's back.</summary>
    public void Execute(string sql)
    {
        using var context = CreateContext();
        context.Database.ExecuteSqlRaw("PRAGMA foreign_keys = OFF");
        context.Database.ExecuteSqlRaw("PRAGMA ignore_check_constraints = ON");
        context.Database.ExecuteSqlRaw(sql);
    }

    /// <summary>Asks, and gives the response.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables as JSON.</param>
    /// <param name="cancellationToken">Cancels the request; the test's own unless given.</param>
    public async Task<Answer> AskAsync(string query, string? variables = null, CancellationToken? cancellationToken = null)
    {
        using var parsed = JsonDocument.Parse(variables ?? "{}");
        using var result = await Engine.ExecuteAsync(
            new() { Query = query, Variables = parsed.RootElement, Services = _services },
            cancellationToken ?? TestContext.Current.CancellationToken);
        return new(Encoding.UTF8.GetString(result.Json.Span));
    }

    /// <summary>Asks, and gives each statement as often as it ran.</summary>
    public async Task<IReadOnlyList<CompiledStatement>> WatchAsync(string query, string? variables = null)
    {
        var ran = new List<CompiledStatement>();
        Store.Ran = ran.Add;
        try
        {
            (await AskAsync(query, variables)).ThrowIfErrors();
        }
        finally
        {
            Store.Ran = null;
        }

        return ran;
    }

    public void Dispose()
    {
        Store.Dispose();
        File.Delete(_file);
    }

    private sealed class StoreServices(EntityStore store) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(EntityStore) ? store : null;
    }
}
