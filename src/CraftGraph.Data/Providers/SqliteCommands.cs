using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>One-line commands on a connection. The text is always the program's own.</summary>
internal static class SqliteCommands
{
    /// <summary>Runs statements that give nothing back.</summary>
    public static void Execute(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = Command(connection, sql, transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row, as text.</summary>
    public static List<string> Query(this SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = Command(connection, sql, transaction);
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        }

        return values;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, SqliteTransaction? transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The callers' texts are constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
