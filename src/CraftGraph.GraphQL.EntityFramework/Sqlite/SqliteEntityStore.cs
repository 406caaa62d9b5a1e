using System.Collections.Concurrent;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>
/// A SQLite database: a few connections kept open for reading, each with the statements it ran last kept prepared. Dispose it when no request is running.
/// </summary>
/// <param name="createContext">Makes a context on the database; its connection string decides the file.</param>
/// <param name="connections">How many requests read at the same time; the others wait their turn.</param>
public sealed class SqliteEntityStore(Func<DbContext> createContext, int connections) : EntityStore, IDisposable
{
    private readonly ConcurrentBag<SqliteReadConnection> _idle = [];
    private readonly SemaphoreSlim _free = new(connections);
    private readonly SqliteChangeMark _changeMark = new();

    internal override SqlDialect Dialect { get; } = new SqliteDialect();

    /// <inheritdoc/>
    public override DbContext CreateContext() => createContext();

    /// <inheritdoc/>
    public override ValueTask<StatementSession> OpenSessionAsync(CancellationToken cancellationToken)
    {
        var waiting = _free.WaitAsync(cancellationToken);
        return waiting.IsCompletedSuccessfully ? new(Lease(cancellationToken)) : Wait();

        async ValueTask<StatementSession> Wait()
        {
            await waiting;
            return Lease(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override ValueTask<string> ReadChangeMarkAsync(CancellationToken cancellationToken)
    {
        lock (_changeMark)
        {
            return new(_changeMark.Read(createContext));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _changeMark.Dispose();
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }

        _free.Dispose();
    }

    /// <summary>Takes a connection back after a request. One that cannot end its transaction is closed, and another takes its place.</summary>
    internal void Return(SqliteReadConnection connection)
    {
        try
        {
            connection.Commit();
            _idle.Add(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        finally
        {
            _free.Release();
        }
    }

    private SqliteSession Lease(CancellationToken cancellationToken)
    {
        SqliteReadConnection? connection = null;
        try
        {
            connection = _idle.TryTake(out var idle) ? idle : SqliteReadConnection.Open(createContext());
            connection.Begin();
            return new(this, connection, cancellationToken);
        }
        catch
        {
            connection?.Dispose();
            _free.Release();
            throw;
        }
    }
}
