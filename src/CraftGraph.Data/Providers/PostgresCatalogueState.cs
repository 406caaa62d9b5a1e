using Npgsql;

namespace CraftGraph.Data.Providers;

/// <summary>Reads the state of a PostgreSQL database.</summary>
internal static class PostgresCatalogueState
{
    // Extensions bring tables of their own.
    private const string Tables = """
        SELECT relname::text FROM pg_class
        WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')
        """;

    /// <summary>Reads it, inside the transaction that the connection is in.</summary>
    /// <exception cref="CatalogueDatabaseException">It is not a catalogue, or one of a newer version.</exception>
    public static CatalogueState Read(NpgsqlConnection connection, string place) =>
        CatalogueState.Read(place, connection.Query(Tables), PostgresMigrationRun.KnownMigrations, sql => connection.Query(sql));
}
