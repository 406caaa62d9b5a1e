using CraftGraph.Data.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CraftGraph.Data.Providers;

/// <summary>
/// Runs the migrations that a file lacks, all in one transaction. EF Core's own run commits each by itself and guards them
/// with a row that a killed process leaves behind; here the database's write lock is the guard, and it ends with its process.
/// </summary>
internal static class SqliteMigrationRun
{
    /// <summary>The migrations that the program has, in their order.</summary>
    public static IReadOnlyList<string> KnownMigrations { get; } = CatalogueState.FindMigrations(typeof(SqliteCatalogueContext));

    /// <summary>Runs what is missing.</summary>
    /// <returns>False when nothing was.</returns>
    public static bool Run(SqliteConnection connection, string file)
    {
        // SQLite changes a table by copying it, and would delete what points to the old one. Takes effect outside transactions only.
        connection.Execute("PRAGMA foreign_keys = OFF");
        bool ran;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            // Read again: another process may have run them while this one waited for the lock.
            var state = SqliteCatalogueState.Read(connection, file, transaction);
            ran = state.Migrations.Count < KnownMigrations.Count;
            if (ran)
            {
                connection.Execute(ScriptFrom(connection, state.Migrations.Count == 0 ? Migration.InitialDatabase : state.Migrations[^1]), transaction);
                RestoreNameIndexes(connection, transaction);
                RequireForeignKeys(connection, file, transaction);
                transaction.Commit();
            }
        }

        connection.Execute("PRAGMA foreign_keys = ON");
        return ran;
    }

    private static string ScriptFrom(SqliteConnection connection, string migration)
    {
        using var context = SqliteCatalogueDatabase.ContextOn(connection);
        return context.GetService<IMigrator>().GenerateScript(migration, null, MigrationsSqlGenerationOptions.NoTransactions);
    }

    // The model does not have them, so they go with a table that a migration copies, which it does after all else.
    private static void RestoreNameIndexes(SqliteConnection connection, SqliteTransaction transaction)
    {
        foreach (var index in NameKeyIndexes.All)
        {
            var columns = string.Join(", ", index.Columns.Select(column => $"\"{column}\""));
            connection.Execute($"CREATE INDEX IF NOT EXISTS \"{index.Name}\" ON \"{index.Table}\" ({columns})", transaction);
        }
    }

    private static void RequireForeignKeys(SqliteConnection connection, string file, SqliteTransaction transaction)
    {
        if (connection.Query("PRAGMA foreign_key_check", transaction).FirstOrDefault() is { } table)
        {
            throw new CatalogueDatabaseException($"'{file}' cannot be migrated: rows of the table {table} point to rows that do not exist.");
        }
    }
}
