using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>One request on a connection that it has for itself, inside one read transaction. All rows are fetched, level by level, before any is written.</summary>
internal sealed class PostgresSession(PostgresEntityStore store, NpgsqlConnection connection, CancellationToken cancellationToken) : StatementSession
{
    private readonly Dictionary<CompiledStatement, PostgresRows> _fetched = [];
    private readonly List<PostgresRows> _former = [];
    private NpgsqlConnection _connection = connection;
    private bool _isInTransaction;

    public override bool FetchesAhead => true;

    public override async ValueTask FetchAsync(IReadOnlyList<Output> outputs, bool areAll, OperationContext context)
    {
        var level = new Level(context);
        foreach (var output in outputs)
        {
            output.Request(null, level);
        }

        while (level.Rows.Count > 0)
        {
            await RunAsync(level, areAll && !level.Rows.Exists(rows => rows.HasItems), context).ConfigureAwait(false);
            var next = new Level(context);
            foreach (var rows in level.Rows)
            {
                rows.RequestItems(next);
            }

            level = next;
        }
    }

    public override RowReader Open(CompiledStatement statement, OperationContext context, RowReader? parent)
    {
        var rows = _fetched[statement];
        rows.Open(parent);
        return rows;
    }

    public override async ValueTask<StatementExplanation> ExplainAsync(CompiledStatement statement, OperationContext context)
    {
        var sql = PostgresEntityStore.Translate(statement).Sql;
        if (!_fetched.TryGetValue(statement, out var rows))
        {
            return new(sql, null);
        }

        await using var batch = new NpgsqlBatch(_connection);
        var command = rows.CreateCommand(context);
        command.CommandText = $"EXPLAIN {sql}";
        batch.BatchCommands.Add(command);
        var lines = new List<string>();
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            lines.Add(reader.GetString(0));
        }

        return new(sql, lines);
    }

    public override void Dispose()
    {
        foreach (var rows in _fetched.Values.Concat(_former))
        {
            rows.Dispose();
        }

        // The pool ends a transaction that is still open.
        _connection.Dispose();
    }

    private async ValueTask RunAsync(Level level, bool isLast, OperationContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await RunBatchAsync(level, isLast, context).ConfigureAwait(false);
        }
        catch (NpgsqlException lost) when (lost.IsTransient && !_isInTransaction && _fetched.Count == 0)
        {
            // The server has closed connections that lay idle, which shows only now. Nothing was read yet, so a new one does as well.
            NpgsqlConnection.ClearPool(_connection);
            await _connection.DisposeAsync().ConfigureAwait(false);
            _connection = await store.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await RunBatchAsync(level, isLast, context).ConfigureAwait(false);
        }
    }

    // One round trip. A batch is one transaction by itself, so that a request of one level needs no other.
    private async ValueTask RunBatchAsync(Level level, bool isLast, OperationContext context)
    {
        await using var batch = CreateBatch(level, isLast, context);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        _isInTransaction = !isLast;
        foreach (var rows in level.Rows)
        {
            await rows.KeepAsync(reader, cancellationToken).ConfigureAwait(false);
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            Keep(rows);
            store.Ran?.Invoke(rows.Statement.Statement);
        }
    }

    private NpgsqlBatch CreateBatch(Level level, bool isLast, OperationContext context)
    {
        var batch = new NpgsqlBatch(_connection);
        if (!_isInTransaction && !isLast)
        {
            batch.BatchCommands.Add(new("BEGIN"));
        }

        foreach (var rows in level.Rows)
        {
            batch.BatchCommands.Add(rows.CreateCommand(context));
        }

        if (_isInTransaction && isLast)
        {
            batch.BatchCommands.Add(new("COMMIT"));
        }

        return batch;
    }

    // A field that resolvers lead to may be fetched several times in one request, once after the other.
    private void Keep(PostgresRows rows)
    {
        if (_fetched.Remove(rows.Statement.Statement, out var former))
        {
            _former.Add(former);
        }

        _fetched.Add(rows.Statement.Statement, rows);
    }

    /// <summary>The statements of a level, with the parents for which they run.</summary>
    private sealed class Level(OperationContext operation) : RowRequests(operation)
    {
        private readonly Dictionary<CompiledStatement, PostgresRows> _byStatement = [];

        public List<PostgresRows> Rows { get; } = [];

        public override void Add(CompiledStatement statement, RowReader? parent, int count, IReadOnlyList<Output> items)
        {
            if (!_byStatement.TryGetValue(statement, out var rows))
            {
                rows = new(PostgresEntityStore.Translate(statement));
                _byStatement.Add(statement, rows);
                Rows.Add(rows);
            }

            rows.AddParent(parent, count, items);
        }
    }
}
