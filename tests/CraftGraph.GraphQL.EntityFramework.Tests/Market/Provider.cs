namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>A kind of database.</summary>
public enum Provider
{
    /// <summary>A SQLite file.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database on the server that tests are given.</summary>
    Postgres,
}
