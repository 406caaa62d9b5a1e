using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Data;
using CraftGraph.Data.CompiledModel.Postgres;
using CraftGraph.Data.CompiledModel.Sqlite;
using CraftGraph.Data.Providers;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Api.Hosting;

/// <summary>Brings the catalogue's database up to date while requests wait for it.</summary>
internal sealed class CatalogueStart
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HostSettings _settings;

    /// <param name="settings">Which database, and what it is to hold.</param>
    /// <param name="contentRoot">The folder of a relative file.</param>
    /// <exception cref="CatalogueDatabaseException">The connection string cannot be used.</exception>
    public CatalogueStart(HostSettings settings, string contentRoot)
    {
        _settings = settings;
        Database = settings.Provider is DatabaseProvider.Postgres
            ? new PostgresCatalogueDatabase(settings.ConnectionString, TimeProvider.System, PostgresCatalogueContextModel.Instance)
            : new SqliteCatalogueDatabase(Locate(settings.ConnectionString, contentRoot), TimeProvider.System, SqliteCatalogueContextModel.Instance);
        Place = $"{Database.Place} ({settings.Provider.ToString().ToLowerInvariant()})";
    }

    /// <summary>The database; requests wait for <see cref="Ready"/> before they read it.</summary>
    public CatalogueDatabase Database { get; }

    /// <summary>Where the database is and of which kind, in words.</summary>
    public string Place { get; }

    /// <summary>Done once the database is up to date.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Brings the database up to date.</summary>
    /// <returns>What was done, in words.</returns>
    /// <exception cref="CatalogueDatabaseException">The database cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The host was stopped meanwhile.</exception>
    public async Task<string> PrepareAsync(CancellationToken cancellationToken)
    {
        var done = await Task.Run(() => Database.Prepare(_settings.Catalogue, cancellationToken), cancellationToken);
        _ready.SetResult();
        return done switch
        {
            { WasCreated: true } => "created",
            { WasMigrated: false, WasSeeded: false, DemonstrationWasReplaced: var wasReplaced } => wasReplaced ? "demonstration products replaced" : "up to date",
            _ => "brought up to date",
        };
    }

    private static string Locate(string connectionString, string contentRoot)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);

            // SQLite resolves a URI by its own rules, and an empty name is refused where it is used.
            if (builder.DataSource.Length > 0 && builder.DataSource != ":memory:"
                && !builder.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            {
                builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
            }

            return builder.ConnectionString;
        }
        catch (ArgumentException)
        {
            // The database says what is wrong with it.
            return connectionString;
        }
    }
}
