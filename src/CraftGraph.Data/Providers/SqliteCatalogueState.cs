using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>What a file holds, as far as a start needs to know. Read without EF Core, whose model takes longer than the rest of a start.</summary>
/// <param name="Tables">How many tables it has.</param>
/// <param name="Migrations">The migrations that were run on it, in their order.</param>
/// <param name="Content">What was put into it, by key.</param>
internal sealed record SqliteCatalogueState(
    int Tables, IReadOnlyList<string> Migrations, IReadOnlyDictionary<string, string> Content)
{
    private const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>True for a file without tables: a new one.</summary>
    public bool IsEmpty => Tables == 0;

    /// <summary>Reads it.</summary>
    /// <exception cref="CatalogueDatabaseException">It is not a catalogue, or one of a newer version.</exception>
    public static SqliteCatalogueState Read(SqliteConnection connection, string file, SqliteTransaction? transaction = null)
    {
        var tables = connection.Query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", transaction);
        if (tables.Count == 0)
        {
            return new SqliteCatalogueState(0, [], new Dictionary<string, string>());
        }

        if (!tables.Contains(HistoryTable))
        {
            throw new CatalogueDatabaseException($"'{file}' is a database of another program: it has tables, but none of a catalogue.");
        }

        var migrations = connection.Query($"SELECT MigrationId FROM {HistoryTable} ORDER BY MigrationId", transaction);
        if (migrations.Except(SqliteMigrationRun.KnownMigrations).FirstOrDefault() is { } unknown)
        {
            throw new CatalogueDatabaseException(
                $"'{file}' was made by a newer version of the program, or by another one: it has the migration '{unknown}', which this version does not know.");
        }

        var content = tables.Contains("StoredState") ? ReadContent(connection, transaction) : [];
        return new SqliteCatalogueState(tables.Count, migrations, content);
    }

    /// <summary>True when no migration is missing and the content is the wanted one.</summary>
    public bool IsCurrent(IReadOnlyDictionary<string, string> wantedContent) =>
        Migrations.Count == SqliteMigrationRun.KnownMigrations.Count
        && wantedContent.All(wanted => Content.TryGetValue(wanted.Key, out var value) && value == wanted.Value);

    private static Dictionary<string, string> ReadContent(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var keys = connection.Query("SELECT \"Key\" FROM StoredState ORDER BY \"Key\"", transaction);
        var values = connection.Query("SELECT \"Value\" FROM StoredState ORDER BY \"Key\"", transaction);
        return keys.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
