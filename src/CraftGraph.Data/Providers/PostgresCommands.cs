using Npgsql;

namespace CraftGraph.Data.Providers;

/// <summary>One-line commands on a connection, inside the transaction that it is in. The text is always the program's own.</summary>
internal static class PostgresCommands
{
    /// <summary>Runs statements that give nothing back.</summary>
    public static void Execute(this NpgsqlConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row, as text.</summary>
    public static List<string> Query(this NpgsqlConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        }

        return values;
    }

#pragma warning disable CA2100 // The callers' texts are constants, or made by the database from its own catalogue.
    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql) => new(sql, connection);
#pragma warning restore CA2100
}
