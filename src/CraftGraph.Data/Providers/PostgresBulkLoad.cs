using Npgsql;

namespace CraftGraph.Data.Providers;

/// <summary>
/// Takes the indexes from the tables of articles while very many are stored, and makes them again: building an index from sorted rows is several times
/// faster than putting each row into its place in thirty of them.
/// </summary>
internal static class PostgresBulkLoad
{
    /// <summary>From how many articles on it is worth it.</summary>
    public const int LeastProducts = 50_000;

    /// <summary>Removes the indexes; the transaction is to end with <see cref="CreateIndexes"/>.</summary>
    /// <returns>The statements that make them again.</returns>
    public static IReadOnlyList<string> DropIndexes(NpgsqlConnection connection)
    {
        // Those of primary keys belong to a constraint. The articles of a producer are looked for whenever a producer is deleted, so that one stays.
        const string From = """
            FROM pg_index
            JOIN pg_class AS index ON index.oid = indexrelid
            JOIN pg_class AS owner ON owner.oid = indrelid
            WHERE NOT indisprimary AND index.relname <> 'IX_Products_ProducerId_Id' AND owner.relnamespace = current_schema()::regnamespace
              AND owner.relname IN ('Products', 'ProductMaterials', 'ProductTechniques', 'ProductCare')
            ORDER BY index.relname
            """;
        var statements = connection.Query($"SELECT pg_get_indexdef(indexrelid) {From}");
        foreach (var name in connection.Query($"SELECT index.relname::text {From}"))
        {
            connection.Execute($"DROP INDEX \"{name}\"");
        }

        return statements;
    }

    /// <summary>Makes the indexes again.</summary>
    public static void CreateIndexes(NpgsqlConnection connection, IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            connection.Execute(statement);
        }
    }
}
