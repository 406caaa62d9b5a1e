using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace CraftGraph.Data.Bulk;

/// <summary>
/// One INSERT of SQLite, prepared once and run for each row in constant memory. Values are bound by their place, without the commands of ADO.NET, which look
/// for the name of each parameter of each row. It takes part in the transaction of the connection.
/// </summary>
internal sealed class PreparedInsert : RowInsert
{
    private const string DateFormat = "yyyy-MM-dd";

    // As Microsoft.Data.Sqlite writes instants.
    private const string InstantFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _utf8 = new byte[1024];

    /// <summary>Prepares the statement.</summary>
    /// <param name="context">Gives the connection and the way names are quoted; its connection is open.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, in the order of the values to come.</param>
    public PreparedInsert(DbContext context, string table, IReadOnlyList<string> columns)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var names = string.Join(", ", columns.Select(sql.DelimitIdentifier));
        var values = string.Join(", ", columns.Select(_ => "?"));
        _database = ((SqliteConnection)context.Database.GetDbConnection()).Handle!;
        Require(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {sql.DelimitIdentifier(table)} ({names}) VALUES ({values})", out _statement));
    }

    /// <inheritdoc />
    public override void Add(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Require(Bind(i + 1, values[i]));
        }

        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Require(result);
    }

    /// <inheritdoc />
    public override void Dispose() => _statement.Dispose();

    private int Bind(int position, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, position),
        string text => BindText(position, text),
        int number => raw.sqlite3_bind_int64(_statement, position, number),
        long number => raw.sqlite3_bind_int64(_statement, position, number),
        bool flag => raw.sqlite3_bind_int64(_statement, position, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, position, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, position, bytes),
        DateTime instant => BindText(position, instant.ToString(InstantFormat, CultureInfo.InvariantCulture)),
        DateOnly day => BindText(position, day.ToString(DateFormat, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"Values of the type {value.GetType().Name} are in no column."),
    };

    private int BindText(int position, string text)
    {
        // An empty span has no address, which SQLite would take for null.
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(_statement, position, "");
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < most)
        {
            _utf8 = new byte[2 * most];
        }

        return raw.sqlite3_bind_text(_statement, position, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
    }

    private void Require(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
    }
}
