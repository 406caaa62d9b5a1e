using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using SQLitePCL;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>A prepared statement, and its rows while it runs.</summary>
internal sealed class SqliteStatement : RowReader, IDisposable
{
    private readonly sqlite3_stmt _handle;
    private readonly SqliteReadConnection _connection;
    private readonly StatementParameter[] _parameters;
    private readonly int[] _positions;
    private readonly int[] _columns;
    private CancellationToken _cancellationToken;
    private long _boundIn = -1;
    private bool _isDropped;

    public SqliteStatement(sqlite3_stmt handle, CompiledStatement statement, SqliteReadConnection connection)
    {
        _handle = handle;
        _connection = connection;
        _parameters = [.. statement.Parameters];
        _positions = [.. _parameters.Select(parameter => raw.sqlite3_bind_parameter_index(handle, parameter.Name))];
        _columns = [.. statement.Columns];
    }

    public bool IsRunning { get; private set; }

    /// <summary>Starts it beside the statements of a request.</summary>
    /// <param name="values">The values of its parameters, as the database stores them.</param>
    public void Start(IReadOnlyList<object?> values)
    {
        RequireIdle();
        for (var i = 0; i < _positions.Length; i++)
        {
            SqliteBinder.Bind(_handle, _positions[i], values[i]);
        }

        _cancellationToken = default;
        _boundIn = -1;
        IsRunning = true;
    }

    public void Start(OperationContext context, RowReader? parent, CancellationToken cancellationToken)
    {
        RequireIdle();
        _cancellationToken = cancellationToken;
        var isNewRequest = _boundIn != _connection.Session;
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = _parameters[i];
            if (parameter.ParentColumn >= 0)
            {
                BindParent(_positions[i], parent!, parameter.ParentColumn);
            }
            else if (isNewRequest)
            {
                SqliteBinder.Bind(_handle, _positions[i], parameter.GetValue(context));
            }
        }

        _boundIn = _connection.Session;
        IsRunning = true;
    }

    public override bool Read()
    {
        switch (raw.sqlite3_step(_handle))
        {
            case raw.SQLITE_ROW:
                return true;
            case raw.SQLITE_DONE:
                return false;
            case raw.SQLITE_INTERRUPT:
                throw new OperationCanceledException(_cancellationToken);
            case var code:
                throw _connection.Failure(code);
        }
    }

    public override bool IsNull(int column) => raw.sqlite3_column_type(_handle, _columns[column]) == raw.SQLITE_NULL;

    public override long GetInt64(int column) => raw.sqlite3_column_int64(_handle, _columns[column]);

    public override double GetDouble(int column) => raw.sqlite3_column_double(_handle, _columns[column]);

    public override ReadOnlySpan<byte> GetUtf8(int column) => raw.sqlite3_column_blob(_handle, _columns[column]);

    public override object? GetValue(int column) => raw.sqlite3_column_type(_handle, _columns[column]) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => GetInt64(column),
        raw.SQLITE_FLOAT => GetDouble(column),
        _ => Encoding.UTF8.GetString(GetUtf8(column)),
    };

    public override RowReader Keep()
    {
        var kept = new object?[_columns.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = raw.sqlite3_column_type(_handle, _columns[i]) switch
            {
                raw.SQLITE_NULL => null,
                raw.SQLITE_INTEGER => GetInt64(i),
                raw.SQLITE_FLOAT => GetDouble(i),
                _ => GetUtf8(i).ToArray(),
            };
        }

        return new RowSnapshot(kept);
    }

    /// <summary>Ends the statement when it is closed next; it is not to be started after that.</summary>
    public void DisposeAfterUse() => _isDropped = true;

    public override void Close()
    {
        raw.sqlite3_reset(_handle);
        IsRunning = false;
        if (_isDropped)
        {
            Dispose();
        }
    }

    public void Dispose() => _handle.Dispose();

    private void RequireIdle()
    {
        if (IsRunning)
        {
            throw new InvalidOperationException("The statement is running already.");
        }
    }

    // From row to row without a value in between, as this happens for each row that has a list.
    private void BindParent(int position, RowReader parent, int column)
    {
        if (parent is not SqliteStatement row)
        {
            SqliteBinder.Bind(_handle, position, parent.GetValue(column));
            return;
        }

        switch (raw.sqlite3_column_type(row._handle, row._columns[column]))
        {
            case raw.SQLITE_NULL: raw.sqlite3_bind_null(_handle, position); break;
            case raw.SQLITE_INTEGER: raw.sqlite3_bind_int64(_handle, position, row.GetInt64(column)); break;
            case raw.SQLITE_FLOAT: raw.sqlite3_bind_double(_handle, position, row.GetDouble(column)); break;
            default: SqliteBinder.BindText(_handle, position, row.GetUtf8(column)); break;
        }
    }
}
