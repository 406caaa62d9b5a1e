namespace CraftGraph.Api.Hosting.Settings;

/// <summary>A kind of database.</summary>
internal enum DatabaseProvider
{
    /// <summary>A SQLite file, inside the process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, 15 or later.</summary>
    Postgres,
}
