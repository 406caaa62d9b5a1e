using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>
/// Takes the indexes from the tables of articles while very many are stored, and makes them again: building an index from
/// sorted rows is several times faster than putting each row into its place in thirty of them.
/// </summary>
internal static class SqliteBulkLoad
{
    /// <summary>From how many articles on it is worth it.</summary>
    public const int LeastProducts = 50_000;

    /// <summary>Removes the indexes; the transaction is to end with <see cref="CreateIndexes"/>.</summary>
    /// <returns>The statements that make them again.</returns>
    public static IReadOnlyList<string> DropIndexes(SqliteConnection connection, SqliteTransaction transaction)
    {
        // Indexes without a text belong to primary keys and cannot be removed. The articles of a producer are looked for
        // whenever a producer is deleted, so that one stays.
        const string Where = "FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND name <> 'IX_Products_ProducerId_Id' "
            + "AND tbl_name IN ('Products', 'ProductMaterials', 'ProductTechniques', 'ProductCare') ORDER BY name";
        var statements = connection.Query($"SELECT sql {Where}", transaction);
        foreach (var name in connection.Query($"SELECT name {Where}", transaction))
        {
            connection.Execute($"DROP INDEX \"{name}\"", transaction);
        }

        return statements;
    }

    /// <summary>Makes the indexes again.</summary>
    public static void CreateIndexes(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            connection.Execute(statement, transaction);
        }
    }
}
