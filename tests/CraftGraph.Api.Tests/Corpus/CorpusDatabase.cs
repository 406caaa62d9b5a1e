using CraftGraph.Data;
using CraftGraph.Data.CompiledModel.Postgres;
using CraftGraph.Data.CompiledModel.Sqlite;
using CraftGraph.Data.Providers;
using CraftGraph.GraphQL.EntityFramework.Postgres;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.Tests.Postgres;
using Microsoft.Data.Sqlite;

[assembly: AssemblyFixture(typeof(CraftGraph.Api.Tests.Corpus.CorpusDatabase))]

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>
/// A catalogue with its seed and the demonstration set of a first start, made once for a run of the tests and only read: in SQLite, and in PostgreSQL when
/// a test asks for that.
/// </summary>
public sealed class CorpusDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("craftgraph-corpus-");

    private readonly Lazy<(TemporaryDatabase Database, PostgresCatalogueDatabase Catalogue)> _postgres = new(MakePostgres);

    /// <summary>Makes the catalogue.</summary>
    public CorpusDatabase()
    {
        Catalogue = new($"Data Source={Path.Combine(_folder.FullName, "catalogue.db")}", Time, SqliteCatalogueContextModel.Instance);
        Catalogue.Prepare(new CatalogueOptions());
    }

    /// <summary>Noon of 15 January 2026, always: answers show when rows were stored, and what is valid today.</summary>
    internal static TimeProvider Time { get; } = new FixedTime();

    /// <summary>The catalogue in SQLite.</summary>
    internal SqliteCatalogueDatabase Catalogue { get; }

    /// <summary>The catalogue in PostgreSQL; skips the test where there is none.</summary>
    internal PostgresCatalogueDatabase PostgresCatalogue => _postgres.Value.Catalogue;

    /// <summary>A store of one test, so that what others run meanwhile is not in its log. It is closed after the test.</summary>
    internal EntityStore OpenStore() => new SqliteEntityStore(Catalogue.CreateContext, connections: 1);

    /// <summary>The same on PostgreSQL.</summary>
    internal EntityStore OpenPostgresStore() => OpenPostgresStore("");

    /// <summary>The same with other settings.</summary>
    /// <param name="options">What the server is asked for when a connection is opened.</param>
    internal EntityStore OpenPostgresStore(string options) =>
        new PostgresEntityStore(PostgresCatalogue.CreateContext, $"{PostgresCatalogue.ConnectionString};Options={options}", connections: 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var context = Catalogue.CreateContext())
        {
            SqliteConnection.ClearPool((SqliteConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database));
        }

        _folder.Delete(recursive: true);
        if (_postgres.IsValueCreated)
        {
            _postgres.Value.Database.Dispose();
        }
    }

    private static (TemporaryDatabase Database, PostgresCatalogueDatabase Catalogue) MakePostgres()
    {
        var database = new TemporaryDatabase();
        var catalogue = new PostgresCatalogueDatabase(database.ConnectionString, Time, PostgresCatalogueContextModel.Instance);
        catalogue.Prepare(new CatalogueOptions());
        return (database, catalogue);
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
