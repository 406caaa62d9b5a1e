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
    public override TResult Look<TResult>(Func<DbContext, TResult> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Look(connection => connection.Read(read));
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

    /// <summary>Takes a connection back after a request.</summary>
    internal void Return(SqliteReadConnection connection)
    {
        try
        {
            GiveBack(connection);
        }
        finally
        {
            _free.Release();
        }
    }

    internal override void Look(CompiledStatement statement, IReadOnlyList<object?> values, Action<RowReader> read) => Look(connection =>
    {
        var rows = connection.Find(statement);
        rows.Start(values);
        try
        {
            read(rows);
            return true;
        }
        finally
        {
            rows.Close();
        }
    });

    // Not one of the connections that requests wait for: whoever looks has one of those already.
    private TResult Look<TResult>(Func<SqliteReadConnection, TResult> read)
    {
        var connection = Take();
        try
        {
            return read(connection);
        }
        finally
        {
            GiveBack(connection);
        }
    }

    private SqliteSession Lease(CancellationToken cancellationToken)
    {
        try
        {
            return new(this, Take(), cancellationToken);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    private SqliteReadConnection Take()
    {
        var connection = _idle.TryTake(out var idle) ? idle : SqliteReadConnection.Open(createContext());
        try
        {
            connection.Begin();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // One that cannot end its transaction is closed, and another takes its place.
    private void GiveBack(SqliteReadConnection connection)
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
    }
}
