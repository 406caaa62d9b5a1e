using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace CraftGraph.Data.Providers;

/// <summary>
/// Runs the migrations that a database lacks, all in one transaction. The guard is an advisory lock, which ends with its transaction and so with its process.
/// </summary>
internal static class PostgresMigrationRun
{
    // Any number that other programs on the same database are unlikely to use.
    private const long LockKey = 0x43726166744772; // "CraftGr"

    /// <summary>The migrations that the program has, in their order.</summary>
    public static IReadOnlyList<string> KnownMigrations { get; } = CatalogueState.FindMigrations(typeof(PostgresCatalogueContext));

    /// <summary>Waits until no other process prepares the database, and keeps others waiting until the transaction ends.</summary>
    public static void Lock(NpgsqlConnection connection) => connection.Execute($"SELECT pg_advisory_xact_lock({LockKey})");

    /// <summary>Runs what is missing.</summary>
    /// <returns>False when nothing was.</returns>
    public static bool Run(NpgsqlConnection connection, string place)
    {
        using var transaction = connection.BeginTransaction();
        Lock(connection);

        // Read again: another process may have run them while this one waited for the lock.
        var state = PostgresCatalogueState.Read(connection, place);
        if (state.Migrations.Count == KnownMigrations.Count)
        {
            return false;
        }

        using var context = PostgresCatalogueDatabase.ContextOn(connection);
        connection.Execute(context.GetService<IMigrator>().GenerateScript(
            state.Migrations.Count == 0 ? Migration.InitialDatabase : state.Migrations[^1], null, MigrationsSqlGenerationOptions.NoTransactions));
        transaction.Commit();
        return true;
    }
}
