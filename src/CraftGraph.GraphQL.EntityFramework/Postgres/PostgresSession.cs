using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>One request on a connection that it has for itself, inside one read transaction. All rows are fetched, level by level, before any is written.</summary>
internal sealed class PostgresSession(PostgresEntityStore store, NpgsqlConnection connection, CancellationToken cancellationToken) : StatementSession
{
    // Until the end of the transaction, which a batch is by itself.
    private const string PlanForValues = "SELECT set_config('plan_cache_mode', 'auto', true)";

    private readonly Dictionary<CompiledStatement, PostgresRows> _fetched = [];
    private readonly List<PostgresRows> _former = [];
    private readonly List<PostgresFetch> _fetches = [];
    private NpgsqlConnection _connection = connection;
    private bool _isInTransaction;
    private bool _hasFailed;

    public override bool FetchesAhead => true;

    public override async ValueTask FetchAsync(IReadOnlyList<Output> outputs, bool areAll, OperationContext context)
    {
        var level = new Level(context, []);
        foreach (var output in outputs)
        {
            output.Request(null, level);
        }

        while (level.Fetches.Count > 0)
        {
            level.RequestAhead();
            await RunAsync(level, areAll && !level.Rows.Any(rows => rows.HasItemsLeft), context).ConfigureAwait(false);
            var next = new Level(context, level.Ahead);
            foreach (var rows in level.Rows.Where(rows => rows.HasItemsLeft))
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
        if (_fetches.FindLast(one => one.Rows.Any(rows => rows.Statement.Statement == statement)) is not { } fetch)
        {
            return new(PostgresEntityStore.Translate(statement).Sql, null);
        }

        await using var batch = new NpgsqlBatch(_connection);
        var command = fetch.CreateCommand(context);
        var sql = command.CommandText;
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

        if (_hasFailed)
        {
            Unprepare();
        }

        // The pool ends a transaction that is still open.
        _connection.Dispose();
    }

    // The driver may take for prepared what a batch that failed was to prepare; each request that runs it would fail.
    private void Unprepare()
    {
        try
        {
            using var end = new NpgsqlCommand("ROLLBACK", _connection);
            end.ExecuteNonQuery();
            _connection.UnprepareAll();
        }
        catch (Exception broken) when (broken is NpgsqlException or InvalidOperationException)
        {
            // The connection is lost, and what it had prepared with it.
            NpgsqlConnection.ClearPool(_connection);
        }
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
        _hasFailed = true;
        await using var batch = CreateBatch(level, isLast, context);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        _isInTransaction = !isLast;
        if (level.IsPlannedForValues)
        {
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var fetch in level.Fetches)
        {
            await fetch.KeepAsync(reader, cancellationToken).ConfigureAwait(false);
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            _fetches.Add(fetch);
        }

        foreach (var rows in level.Rows)
        {
            Keep(rows);
            if (rows.HasRun)
            {
                store.Ran?.Invoke(rows.Statement.Statement);
            }
        }

        _hasFailed = false;
    }

    private NpgsqlBatch CreateBatch(Level level, bool isLast, OperationContext context)
    {
        var batch = new NpgsqlBatch(_connection);
        if (!_isInTransaction && !isLast)
        {
            batch.BatchCommands.Add(new("BEGIN"));
        }

        if (level.IsPlannedForValues)
        {
            batch.BatchCommands.Add(new(PlanForValues));
        }

        foreach (var fetch in level.Fetches)
        {
            batch.BatchCommands.Add(fetch.CreateCommand(context));
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
    /// <param name="operation">The request.</param>
    /// <param name="ahead">Statements that were fetched with those of their parents.</param>
    private sealed class Level(OperationContext operation, HashSet<CompiledStatement> ahead) : RowRequests(operation)
    {
        private readonly Dictionary<CompiledStatement, PostgresRows> _byStatement = [];
        private PostgresFetch? _current;

        public HashSet<CompiledStatement> Ahead => ahead;

        public List<PostgresFetch> Fetches { get; } = [];

        public bool IsPlannedForValues => Fetches.Exists(fetch => fetch.IsPlannedForValues);

        public IEnumerable<PostgresRows> Rows => Fetches.SelectMany(fetch => fetch.Rows);

        /// <summary>Adds the statements that run for each row of those that are here, whatever the row holds.</summary>
        public void RequestAhead()
        {
            foreach (var fetch in Fetches)
            {
                _current = fetch;
                for (var i = 0; i < fetch.Rows.Count; i++)
                {
                    fetch.Rows[i].RequestItemsAhead(this);
                }
            }
        }

        public override void Add(CompiledStatement statement, RowReader? parent, int count, IReadOnlyList<Output> items)
        {
            if (parent is PostgresRows { IsThere: false } source)
            {
                if (_current!.TryAdd(statement, source, count, items))
                {
                    ahead.Add(statement);
                }
                else
                {
                    AskAgain(source);
                }
            }
            else if (!ahead.Contains(statement))
            {
                FindRows(statement).AddParent(parent, count, items);
            }
        }

        public override void AskAgain(RowReader row) => ((PostgresRows)row).HasItemsLeft = true;

        private PostgresRows FindRows(CompiledStatement statement)
        {
            if (!_byStatement.TryGetValue(statement, out var rows))
            {
                rows = new(PostgresEntityStore.Translate(statement));
                _byStatement.Add(statement, rows);
                Fetches.Add(new(rows));
            }

            return rows;
        }
    }
}
