using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Postgres;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.Tests.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>A market in a file or database of its own, with an engine on it. Disposing deletes it.</summary>
internal sealed class MarketDatabase : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
    private readonly TemporaryDatabase? _database;
    private readonly StoreServices _services;

    public MarketDatabase(
        int items = 120,
        int seed = 7,
        int connections = 4,
        Provider provider = Provider.Sqlite,
        EngineOptions? options = null,
        long statementBytes = 32 << 20,
        Func<EntityStore, AnswerCacheOptions>? answers = null)
    {
        Provider = provider;
        _database = provider is Provider.Postgres ? new() : null;
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

        Store = _database is null
            ? new SqliteEntityStore(CreateContext, connections)
            : new PostgresEntityStore(CreateContext, _database.ConnectionString, connections);
        _services = new(Store);
        Entities = MarketSchema.CreateEntities(statementBytes);
        Engine = new(
            MarketSchema.Create(Entities), (options ?? new()) with { OnBug = (bug, _) => Bugs.Add(bug), AnswerCache = answers?.Invoke(Store) });
    }

    public MarketData Data { get; }

    public Provider Provider { get; }

    public EntityStore Store { get; }

    public EntitySchema Entities { get; }

    public GraphQLEngine Engine { get; }

    /// <summary>What went wrong inside; nothing should.</summary>
    public List<Exception> Bugs { get; } = [];

    public MarketContext CreateContext() => CreateContext([]);

    public MarketContext CreateContext(params IInterceptor[] interceptors) =>
        new(_database?.ConnectionString ?? $"Data Source={_file};Pooling=False", Provider, interceptors);

    /// <summary>Changes the database behind the model's back.</summary>
    public void Execute(string sql)
    {
        using var context = CreateContext();
        context.Database.OpenConnection();
        if (Provider is Provider.Sqlite)
        {
            context.Database.ExecuteSqlRaw("PRAGMA foreign_keys = OFF");
            context.Database.ExecuteSqlRaw("PRAGMA ignore_check_constraints = ON");
        }

        context.Database.ExecuteSqlRaw(sql);
    }

    /// <summary>Lets every column be null.</summary>
    public void LetColumnsBeNull() => Execute(Provider is Provider.Sqlite
        ? """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table';
        PRAGMA writable_schema = RESET;
        """
        : """
        DO $$
        DECLARE one record;
        BEGIN
          FOR one IN SELECT attrelid::regclass AS owner, attname FROM pg_attribute
            WHERE attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace)
              AND attnum > 0 AND attnotnull AND attidentity = '' AND attname NOT IN (SELECT column_name FROM information_schema.key_column_usage)
          LOOP
            EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP NOT NULL', one.owner, one.attname);
          END LOOP;
        END $$;
        """);

    /// <summary>A request that finds the market.</summary>
    public OperationRequest Request(
        string query, JsonElement variables, bool acceptsIncrements = false, bool isExplained = false, CostMode cost = CostMode.Silent) => new()
        {
            Query = query,
            Variables = variables,
            Services = _services,
            AcceptsIncrements = acceptsIncrements,
            IsExplained = isExplained,
            CostMode = cost,
        };

    /// <summary>Asks, and gives the response.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables as JSON.</param>
    /// <param name="cancellationToken">Cancels the request; the test's own unless given.</param>
    public async Task<Answer> AskAsync(string query, string? variables = null, CancellationToken? cancellationToken = null)
    {
        using var parsed = JsonDocument.Parse(variables ?? "{}");
        using var result = await Engine.ExecuteAsync(
            Request(query, parsed.RootElement), cancellationToken ?? TestContext.Current.CancellationToken);
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
        ((IDisposable)Store).Dispose();
        _database?.Dispose();
        File.Delete(_file);
    }

    private sealed class StoreServices(EntityStore store) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(EntityStore) ? store : null;
    }
}
