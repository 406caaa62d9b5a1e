using System.Data.Common;
using System.Globalization;
using CraftGraph.Data.Providers;
using Npgsql;

namespace CraftGraph.Bench.Databases;

/// <summary>A PostgreSQL: one that is started for the run, on the servers' core, and removed after it; or one that was there.</summary>
/// <param name="connectionString">Where it is.</param>
/// <param name="folder">The folder that it was started in; null for one that was there.</param>
internal sealed class PostgresBenchDatabase(string connectionString, string? folder) : BenchDatabase
{
    public override string Name => "PostgreSQL";

    public override string ConnectionString => connectionString;

    public override string[] CeilingArguments => ["--Postgres", connectionString];

    public override long? ProcessorMicroseconds
    {
        get
        {
            if (folder is null)
            {
                return null;
            }

            // The first line is the id of the process that starts one more for each connection.
            var parent = int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
            return ProcessTimes.OfTree(parent);
        }
    }

    /// <summary>Starts a server for the run.</summary>
    public static PostgresBenchDatabase Start()
    {
        var folder = Directory.CreateTempSubdirectory("craftgraph-bench-").FullName;
        var core = BenchOptions.ServerCore.ToString(CultureInfo.InvariantCulture);

        // In the same memory for all: a cache that holds the tables of a million products.
        var said = Tool.Run(
            Folders.Root, "taskset", "-c", core, "bash", Path.Combine(Folders.Root, ".ci", "start-postgres"), folder, "shared_buffers=2GB", "max_wal_size=8GB");
        return new(said.Trim(), folder);
    }

    public override DbConnection OpenConnection()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    public override void Dispose()
    {
        if (folder is not null)
        {
            Tool.Run(Folders.Root, "bash", Path.Combine(Folders.Root, ".ci", "stop-postgres"), folder);
        }
    }

    protected override CatalogueDatabase CreateCatalogue(TimeProvider time) => new PostgresCatalogueDatabase(connectionString, time);
}
