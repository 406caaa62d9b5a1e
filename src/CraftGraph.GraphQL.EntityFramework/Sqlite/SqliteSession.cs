using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using SQLitePCL;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>One request on a connection that it has for itself, inside one read transaction.</summary>
internal sealed class SqliteSession : StatementSession
{
    private readonly SqliteEntityStore _store;
    private readonly SqliteReadConnection _connection;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenRegistration _cancelling;

    public SqliteSession(SqliteEntityStore store, SqliteReadConnection connection, CancellationToken cancellationToken)
    {
        _store = store;
        _connection = connection;
        _cancellationToken = cancellationToken;
        _cancelling = cancellationToken.UnsafeRegister(static handle => raw.sqlite3_interrupt((sqlite3)handle!), connection.Handle);
    }

    public override RowReader Open(CompiledStatement statement, OperationContext context, RowReader? parent)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var prepared = _connection.Find(statement);
        prepared.Start(context, parent, _cancellationToken);
        _store.Ran?.Invoke(statement);
        return prepared;
    }

    public override ValueTask<StatementExplanation> ExplainAsync(CompiledStatement statement, OperationContext context) =>
        new(new StatementExplanation(statement.Sql, _connection.Explain(statement.Sql)));

    public override void Dispose()
    {
        // After the registration is gone no interrupt can hit the next request on this connection.
        _cancelling.Dispose();
        _store.Return(_connection);
    }
}
