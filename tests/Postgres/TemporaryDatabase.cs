namespace CraftGraph.Tests.Postgres;

/// <summary>An empty PostgreSQL database of one test, gone after it.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly string _name = "craftgraph_" + Path.GetFileNameWithoutExtension(Path.GetRandomFileName());

    /// <summary>Creates it; skips the test when there is no server.</summary>
    public TemporaryDatabase()
    {
        TestPostgres.Execute(Server, $"CREATE DATABASE {_name}");
        ConnectionString = TestPostgres.ConnectionStringOf(_name);
    }

    public string ConnectionString { get; }

    private static string Server => TestPostgres.ConnectionStringOf("postgres");

    public void Execute(string sql) => TestPostgres.Execute(ConnectionString, sql);

    public void Dispose() => TestPostgres.Execute(Server, $"DROP DATABASE {_name} WITH (FORCE)");
}
