using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>Looks for damage: always before a file is changed, so that it is not made worse, and at every start while that is quick.</summary>
internal static class SqliteIntegrity
{
    // Some tens of milliseconds.
    private const long SmallBytes = 32 << 20;

    /// <summary>Reads every page of a file that is small enough for it to be no burden on a start; nothing of a larger one.</summary>
    /// <exception cref="CatalogueDatabaseException">The file is damaged.</exception>
    public static void CheckIfSmall(SqliteConnection connection, string file)
    {
        if (Number(connection, "PRAGMA page_count") * Number(connection, "PRAGMA page_size") <= SmallBytes)
        {
            Check(connection, file);
        }
    }

    /// <summary>Reads every page; takes some seconds for each gigabyte.</summary>
    /// <exception cref="CatalogueDatabaseException">The file is damaged.</exception>
    public static void Check(SqliteConnection connection, string file)
    {
        if (connection.Query("PRAGMA quick_check(1)") is not ["ok"])
        {
            throw SqliteFailure.Damaged(file, null);
        }
    }

    private static long Number(SqliteConnection connection, string pragma) =>
        long.Parse(connection.Query(pragma)[0], CultureInfo.InvariantCulture);
}
