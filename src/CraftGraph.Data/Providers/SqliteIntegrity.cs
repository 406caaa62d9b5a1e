using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>Looks for damage before a file is changed, so that it is not made worse.</summary>
internal static class SqliteIntegrity
{
    /// <summary>Reads every page; takes about a second for each gigabyte.</summary>
    /// <exception cref="CatalogueDatabaseException">The file is damaged.</exception>
    public static void Check(SqliteConnection connection, string file)
    {
        if (connection.Query("PRAGMA quick_check(1)") is not ["ok"])
        {
            throw SqliteFailure.Damaged(file, null);
        }
    }
}
