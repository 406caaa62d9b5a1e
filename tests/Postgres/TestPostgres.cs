using Npgsql;

namespace CraftGraph.Tests.Postgres;

/// <summary>The PostgreSQL server that tests run on: the one that <c>CRAFTGRAPH_TEST_POSTGRES</c> names by a connection string.</summary>
/// <remarks>Without it, tests that need one are skipped on a developer's machine and fail where <c>CI</c> is <c>true</c>.</remarks>
internal static class TestPostgres
{
    private const string Variable = "CRAFTGRAPH_TEST_POSTGRES";

    /// <summary>The connection string of a database of that name on the server, which may not exist.</summary>
    /// <remarks>Skips the test when there is no server.</remarks>
    public static string ConnectionStringOf(string database)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(server))
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", $"Set {Variable} to the connection string of a PostgreSQL to run this test.");
            Assert.Fail($"{Variable} is not set; in CI nothing may be skipped.");
        }

        return new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false, IncludeErrorDetail = true }.ConnectionString;
    }

    /// <summary>Runs a command on a database of the server.</summary>
    public static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
#pragma warning disable CA2100 // Tests write their own commands.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
