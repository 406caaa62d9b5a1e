using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.Data.Providers;

/// <summary>A catalogue in a SQLite file: brings it up to date, and gives contexts on it.</summary>
/// <param name="connectionString">As Microsoft.Data.Sqlite takes it; the file may not exist yet, its folder does.</param>
/// <param name="time">Gives imported rows their instant, and says up to when occurrences are made.</param>
/// <param name="model">The model of the contexts, as the build compiled it; null to make it from the entities, which takes a second or two.</param>
public sealed class SqliteCatalogueDatabase(string connectionString, TimeProvider time, IModel? model = null) : CatalogueDatabase(model)
{
    private readonly SqliteConnectionStringBuilder _connectionString = Parse(connectionString);

    /// <summary>The file, as the connection string names it.</summary>
    public override string Place => _connectionString.DataSource;

    /// <inheritdoc />
    public override CataloguePreparation Prepare(CatalogueOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Bring(new(options, time), options.LockTimeout, cancellationToken);
    }

    /// <inheritdoc />
    public override void KeepUp(TimeSpan lockTimeout, CancellationToken cancellationToken = default) => Bring(CatalogueContent.OfClock(time), lockTimeout, cancellationToken);

    /// <inheritdoc />
    public override SqliteCatalogueContext CreateContext(IReadOnlyList<IInterceptor> interceptors) =>
        new(OptionsOf<SqliteCatalogueContext>(interceptors));

    private protected override void Connect(DbContextOptionsBuilder options) => options.UseSqlite(_connectionString.ConnectionString);

    private CataloguePreparation Bring(CatalogueContent content, TimeSpan lockTimeout, CancellationToken cancellationToken)
    {
        try
        {
            using var connection = Open(lockTimeout);
            var state = SqliteCatalogueState.Read(connection, _connectionString.DataSource);
            if (state.IsCurrent(SqliteMigrationRun.KnownMigrations, content.Wanted) || (state.IsEmpty && content.IsOfClock))
            {
                SqliteIntegrity.CheckIfSmall(connection, _connectionString.DataSource);
                return new CataloguePreparation(false, false, false);
            }

            if (!state.IsEmpty)
            {
                SqliteIntegrity.Check(connection, _connectionString.DataSource);
            }

            UseWriteAheadLog(connection, lockTimeout, cancellationToken);
            var wasMigrated = SqliteMigrationRun.Run(connection, _connectionString.DataSource);
            var (wasSeeded, demonstrationWasReplaced) = Complete(connection, _connectionString.DataSource, content, cancellationToken);
            return new CataloguePreparation(wasMigrated, wasSeeded, demonstrationWasReplaced) { WasCreated = state.IsEmpty };
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Explain(exception, _connectionString.DataSource);
        }
    }

    /// <summary>A context on an open connection, which stays open after it.</summary>
    internal static SqliteCatalogueContext ContextOn(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<SqliteCatalogueContext>().UseSqlite(connection).Options);

    private static SqliteConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);
            if (builder.DataSource.Length == 0)
            {
                throw new CatalogueDatabaseException("The connection string names no file; 'Data Source=catalogue.db' is expected.");
            }

            // It would be gone as soon as the work on it is done.
            return builder.Mode == SqliteOpenMode.Memory || builder.DataSource == ":memory:"
                ? throw new CatalogueDatabaseException("A catalogue cannot be kept in memory; the connection string has to name a file.")
                : builder;
        }
        catch (ArgumentException exception)
        {
            throw new CatalogueDatabaseException(
                $"The connection string cannot be read: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private SqliteConnection Open(TimeSpan lockTimeout)
    {
        SqliteFailure.RequireFolder(_connectionString.DataSource);

        // Not pooled: a pooled connection would keep the file open, and its settings, after this.
        return new SqliteConnection(
            new SqliteConnectionStringBuilder(_connectionString.ConnectionString)
            {
                Pooling = false,
                DefaultTimeout = Math.Max(1, (int)Math.Ceiling(lockTimeout.TotalSeconds)),
            }.ConnectionString).Opened();
    }

    // Readers go on while somebody writes, and a commit is one append. The setting stays in the file.
    private static void UseWriteAheadLog(SqliteConnection connection, TimeSpan lockTimeout, CancellationToken cancellationToken)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                connection.Execute("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException exception) when (
                SqliteFailure.IsLocked(exception) && TimeProvider.System.GetElapsedTime(deadline) < lockTimeout)
            {
                // SQLite does not wait for this lock by itself.
                cancellationToken.WaitHandle.WaitOne(20);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private static (bool WasSeeded, bool DemonstrationWasReplaced) Complete(
        SqliteConnection connection, string file, CatalogueContent content, CancellationToken cancellationToken)
    {
        // 64 MB: the inner pages of the indexes of some millions of rows.
        connection.Execute("PRAGMA cache_size = -65536");
        using var context = ContextOn(connection);
        bool wasSeeded, demonstrationWasReplaced;

        // Immediate: a second process waits here, and then finds the work done.
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            var state = SqliteCatalogueState.Read(connection, file, transaction);
            if (state.IsCurrent(SqliteMigrationRun.KnownMigrations, content.Wanted))
            {
                return (false, false);
            }

            context.Database.UseTransaction(transaction);
            var isLarge = content.ProductsOfWork(state.Content) >= SqliteBulkLoad.LeastProducts;
            var indexes = isLarge ? SqliteBulkLoad.DropIndexes(connection, transaction) : [];
            (wasSeeded, demonstrationWasReplaced) = content.Complete(context, cancellationToken);
            SqliteBulkLoad.CreateIndexes(connection, transaction, indexes);
            transaction.Commit();
        }

        if (wasSeeded || demonstrationWasReplaced)
        {
            // Lets the query planner choose among the indexes by what is in them. A sample smaller than the products of a region tells it that a second column of an
            // index narrows nothing.
            connection.Execute("PRAGMA analysis_limit = 100000; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return (wasSeeded, demonstrationWasReplaced);
    }
}
