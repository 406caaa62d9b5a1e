using System.Data.Common;
using System.Globalization;
using CraftGraph.Data.Providers;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Bench.Databases;

/// <summary>A file among the artifacts, kept for the next run.</summary>
internal sealed class SqliteBenchDatabase(int products) : BenchDatabase
{
    /// <summary>The file.</summary>
    public string File { get; } = Path.Combine(Folders.Artifacts, string.Create(CultureInfo.InvariantCulture, $"catalogue-{products}.db"));

    public override string Name => "SQLite";

    public override string ConnectionString => $"Data Source={File}";

    public override string[] CeilingArguments => ["--Sqlite", ConnectionString];

    public override long? ProcessorMicroseconds => 0;

    public override DbConnection OpenConnection()
    {
        var connection = new SqliteConnection($"{ConnectionString};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    public override void Dispose()
    {
    }

    protected override CatalogueDatabase CreateCatalogue(TimeProvider time) => new SqliteCatalogueDatabase(ConnectionString, time);
}
