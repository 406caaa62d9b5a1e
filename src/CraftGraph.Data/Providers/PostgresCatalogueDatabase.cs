using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CraftGraph.Data.Providers;

/// <summary>A catalogue in a PostgreSQL database, 15 or later: brings it up to date, and gives contexts on it.</summary>
public sealed class PostgresCatalogueDatabase : CatalogueDatabase
{
    private readonly NpgsqlConnectionStringBuilder _connectionString;
    private readonly TimeProvider _time;

    /// <param name="connectionString">As Npgsql takes it; the database exists, and its user may create tables in it.</param>
    /// <param name="time">Gives imported rows their instant, and says up to when occurrences are made.</param>
    /// <param name="model">The model of the contexts, as the build compiled it; null to make it from the entities, which takes a second or two.</param>
    /// <exception cref="CatalogueDatabaseException">The connection string cannot be read, or names no server or database.</exception>
    public PostgresCatalogueDatabase(string connectionString, TimeProvider time, IModel? model = null)
        : base(model)
    {
        _connectionString = Parse(connectionString);
        _time = time;
        Place = $"{_connectionString.Database} on {_connectionString.Host}:{_connectionString.Port}";
    }

    /// <inheritdoc />
    public override string Place { get; }

    /// <summary>The connection string, as it was understood.</summary>
    public string ConnectionString => _connectionString.ConnectionString;

    /// <inheritdoc />
    public override CataloguePreparation Prepare(CatalogueOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Bring(new(options, _time), options.LockTimeout, cancellationToken);
    }

    /// <inheritdoc />
    public override void KeepUp(TimeSpan lockTimeout, CancellationToken cancellationToken = default) => Bring(CatalogueContent.OfClock(_time), lockTimeout, cancellationToken);

    /// <inheritdoc />
    public override PostgresCatalogueContext CreateContext(IReadOnlyList<IInterceptor> interceptors) =>
        new(OptionsOf<PostgresCatalogueContext>(interceptors));

    private protected override void Connect(DbContextOptionsBuilder options) => options.UseNpgsql(ConnectionString);

    private CataloguePreparation Bring(CatalogueContent content, TimeSpan lockTimeout, CancellationToken cancellationToken)
    {
        try
        {
            using var connection = Open();
            var state = PostgresCatalogueState.Read(connection, Place);
            if (state.IsCurrent(PostgresMigrationRun.KnownMigrations, content.Wanted) || (state.IsEmpty && content.IsOfClock))
            {
                return new CataloguePreparation(false, false, false);
            }

            connection.Execute($"SET lock_timeout = {Math.Max(1, (long)lockTimeout.TotalMilliseconds)}");
            var wasMigrated = PostgresMigrationRun.Run(connection, Place);
            var (wasSeeded, demonstrationWasReplaced) = Complete(connection, content, cancellationToken);
            return new CataloguePreparation(wasMigrated, wasSeeded, demonstrationWasReplaced) { WasCreated = wasMigrated && state.IsEmpty };
        }
        catch (NpgsqlException exception)
        {
            throw PostgresFailure.Explain(exception, _connectionString);
        }
    }

    /// <summary>A context on an open connection, which stays open after it.</summary>
    internal static PostgresCatalogueContext ContextOn(NpgsqlConnection connection) =>
        new(new DbContextOptionsBuilder<PostgresCatalogueContext>().UseNpgsql(connection, npgsql => npgsql.CommandTimeout(0)).Options);

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connectionString);
            return string.IsNullOrEmpty(builder.Host)
                ? throw new CatalogueDatabaseException("The connection string names no server; 'Host=localhost;Database=craftgraph;Username=...' is expected.")
                : string.IsNullOrEmpty(builder.Database)
                    ? throw new CatalogueDatabaseException("The connection string names no database; 'Host=localhost;Database=craftgraph;Username=...' is expected.")
                    : builder;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new CatalogueDatabaseException($"The connection string cannot be read: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    // Not pooled: what is set for the work here must not stay. Large statements, such as building an index, take what they take.
    private NpgsqlConnection Open() => new NpgsqlConnection(
        new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString).Opened();

    private (bool WasSeeded, bool DemonstrationWasReplaced) Complete(
        NpgsqlConnection connection, CatalogueContent content, CancellationToken cancellationToken)
    {
        using var context = ContextOn(connection);
        bool wasSeeded, demonstrationWasReplaced;
        using (var transaction = connection.BeginTransaction())
        {
            // A second process waits here, and then finds the work done.
            PostgresMigrationRun.Lock(connection);
            var state = PostgresCatalogueState.Read(connection, Place);
            if (state.IsCurrent(PostgresMigrationRun.KnownMigrations, content.Wanted))
            {
                return (false, false);
            }

            context.Database.UseTransaction(transaction);
            var isLarge = content.ProductsOfWork(state.Content) >= PostgresBulkLoad.LeastProducts;
            var indexes = isLarge ? PostgresBulkLoad.DropIndexes(connection) : [];
            (wasSeeded, demonstrationWasReplaced) = content.Complete(context, cancellationToken);
            PostgresBulkLoad.CreateIndexes(connection, indexes);
            transaction.Commit();
        }

        // Lets the query planner choose among the indexes by what is in them, now and not at the server's next round; vacuumed tables can be read from
        // their indexes alone.
        connection.Execute("VACUUM (ANALYZE)");
        return (wasSeeded, demonstrationWasReplaced);
    }
}
