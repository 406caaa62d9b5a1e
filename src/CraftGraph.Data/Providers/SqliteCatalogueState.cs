using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>Reads the state of a SQLite file.</summary>
internal static class SqliteCatalogueState
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CatalogueDatabaseException">It is not a catalogue, or one of a newer version.</exception>
    public static CatalogueState Read(SqliteConnection connection, string file, SqliteTransaction? transaction = null) => CatalogueState.Read(
        file,
        connection.Query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", transaction),
        SqliteMigrationRun.KnownMigrations,
        sql => connection.Query(sql, transaction));
}
