using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>One open connection with its prepared statements. Those not used for long give way when they take too much memory.</summary>
internal sealed class SqliteReadConnection : IDisposable
{
    // Some hundreds of statements.
    private const long StatementBytes = 4 << 20;

    // SQLITE_STMTSTATUS_MEMUSED: how many bytes a prepared statement takes.
    private const int MemoryUsed = 99;

    // A writer that closes or a log that is recovered holds readers up for milliseconds, and without this they fail at once.
    private const int LockTimeoutMilliseconds = 2000;

    // SQLITE_DBCONFIG_ENABLE_QPSG: a prepared statement keeps its query plan. Without it SQLite prepares some statements anew for each value bound.
    private const int KeepQueryPlans = 1007;

    private readonly Dictionary<CompiledStatement, KeptStatement> _statements = [];
    private readonly MemoryBudget _budget = new(StatementBytes);
    private readonly DbContext _context;
    private readonly sqlite3_stmt _begin;
    private readonly sqlite3_stmt _commit;

    private SqliteReadConnection(DbContext context)
    {
        _context = context;
        Handle = ((SqliteConnection)context.Database.GetDbConnection()).Handle!;
        raw.sqlite3_busy_timeout(Handle, LockTimeoutMilliseconds);
        raw.sqlite3_db_config(Handle, KeepQueryPlans, 1, out _);
        _begin = Prepare("BEGIN");
        _commit = Prepare("COMMIT");
    }

    public sqlite3 Handle { get; }

    /// <summary>Opens a connection, which takes the context with it when it is disposed.</summary>
    public static SqliteReadConnection Open(DbContext context)
    {
        try
        {
            // EF Core opens it, because it registers the functions that its SQL uses.
            context.Database.OpenConnection();
            context.Database.ExecuteSqlRaw("PRAGMA query_only = ON");

            // Pages come from the system's cache without being copied; all connections share them. Larger files are read the usual way from there on.
            context.Database.ExecuteSqlRaw("PRAGMA mmap_size = 2147418112");
            return new(context);
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }

    /// <summary>Rises with each session, so that a statement knows whether its parameters are this request's.</summary>
    public long Session { get; private set; }

    public void Begin()
    {
        Session++;
        Run(_begin);
    }

    public void Commit() => Run(_commit);

    public SqliteStatement Find(CompiledStatement statement)
    {
        if (_statements.TryGetValue(statement, out var kept))
        {
            kept.Use();
            return kept.Prepared;
        }

        var handle = Prepare(statement.Sql);
        var prepared = new SqliteStatement(handle, statement, this);
        kept = new(this, statement, prepared);
        _statements.Add(statement, kept);
        if (!_budget.TryAdd(kept, raw.sqlite3_stmt_status(handle, MemoryUsed, 0) + (2L * statement.Sql.Length)))
        {
            _statements.Remove(statement);
            prepared.DisposeAfterUse();
        }

        return prepared;
    }

    /// <summary>Reads with EF Core.</summary>
    public TResult Read<TResult>(Func<DbContext, TResult> read)
    {
        try
        {
            return read(_context);
        }
        finally
        {
            _context.ChangeTracker.Clear();
        }
    }

    /// <summary>The query plan of a statement: a line for each step, those inside another indented below it.</summary>
    public IReadOnlyList<string> Explain(string sql)
    {
        using var statement = Prepare($"EXPLAIN QUERY PLAN {sql}");
        var lines = new List<string>();
        var depths = new Dictionary<int, int> { [0] = -1 };
        int code;
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            var depth = depths[raw.sqlite3_column_int(statement, 1)] + 1;
            depths[raw.sqlite3_column_int(statement, 0)] = depth;
            lines.Add(new string(' ', depth * 2) + raw.sqlite3_column_text(statement, 3).utf8_to_string());
        }

        return code == raw.SQLITE_DONE ? lines : throw Failure(code);
    }

    public SqliteException Failure(int code) => new(raw.sqlite3_errmsg(Handle).utf8_to_string(), code, raw.sqlite3_extended_errcode(Handle));

    public void Dispose()
    {
        foreach (var kept in _statements.Values)
        {
            kept.Prepared.Dispose();
        }

        _begin.Dispose();
        _commit.Dispose();
        _context.Dispose();
    }

    private sqlite3_stmt Prepare(string sql)
    {
        var code = raw.sqlite3_prepare_v3(Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement);
        return code == raw.SQLITE_OK ? statement : throw Failure(code);
    }

    private void Run(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (code != raw.SQLITE_DONE)
        {
            throw Failure(code);
        }
    }

    private sealed class KeptStatement(SqliteReadConnection connection, CompiledStatement statement, SqliteStatement prepared) : KeptItem
    {
        public SqliteStatement Prepared => prepared;

        protected override void Drop()
        {
            connection._statements.Remove(statement);
            if (prepared.IsRunning)
            {
                prepared.DisposeAfterUse();
            }
            else
            {
                prepared.Dispose();
            }
        }
    }
}
