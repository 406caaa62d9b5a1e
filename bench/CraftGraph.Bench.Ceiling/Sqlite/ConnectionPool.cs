using System.Collections.Concurrent;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>Open connections with prepared commands, as many as requests run at once.</summary>
internal sealed class ConnectionPool(string connectionString)
{
    private readonly ConcurrentBag<CeilingConnection> _idle = [];

    /// <summary>A connection for the caller alone.</summary>
    public CeilingConnection Rent() => _idle.TryTake(out var idle) ? idle : new(connectionString);

    /// <summary>Gives a connection back.</summary>
    public void Return(CeilingConnection connection)
    {
        connection.Reset();
        _idle.Add(connection);
    }
}
