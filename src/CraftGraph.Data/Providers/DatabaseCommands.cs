using System.Data.Common;

namespace CraftGraph.Data.Providers;

/// <summary>One-line commands on a connection. The text is always the program's own.</summary>
internal static class DatabaseCommands
{
    /// <summary>Opens a connection; one that cannot be opened is disposed of.</summary>
    public static T Opened<T>(this T connection)
        where T : DbConnection
    {
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements that give nothing back.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="transaction">The transaction that the connection is in, which SQLite's commands have to name.</param>
    public static void Execute(this DbConnection connection, string sql, DbTransaction? transaction = null)
    {
        using var command = Command(connection, sql, transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row, as text.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The query.</param>
    /// <param name="transaction">The transaction that the connection is in, which SQLite's commands have to name.</param>
    public static List<string> Query(this DbConnection connection, string sql, DbTransaction? transaction = null)
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

    private static DbCommand Command(DbConnection connection, string sql, DbTransaction? transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The callers' texts are constants, or made by the database from its own catalogue.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
