using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CraftGraph.Data.Bulk;

/// <summary>
/// Rows on their way into PostgreSQL by <c>COPY</c>, which is several times faster than INSERT. A connection copies into one table at a time, so rows of all
/// tables are gathered, and now and then copied table after table, those that are pointed to first.
/// </summary>
internal sealed class PostgresCopy(DbContext context)
{
    private const int RowsGathered = 20_000;

    private readonly List<Insert> _open = [];
    private int _gathered;

    /// <summary>Begins to insert into a table.</summary>
    public RowInsert OpenInsert(string table, IReadOnlyList<string> columns)
    {
        var insert = new Insert(this, context.Model.GetRelationalModel().FindTable(table, null)!, columns);
        _open.Add(insert);
        _open.Sort((one, other) => one.Rank.CompareTo(other.Rank));
        return insert;
    }

    private void CopyAll()
    {
        foreach (var insert in _open)
        {
            insert.Copy((NpgsqlConnection)context.Database.GetDbConnection());
        }

        _gathered = 0;
    }

    private void Close(Insert insert)
    {
        // Rows of others may be pointed to by this one's.
        CopyAll();
        _open.Remove(insert);
        insert.ContinueNumbering(context);
    }

    private sealed class Insert : RowInsert
    {
        private readonly PostgresCopy _copy;
        private readonly ITable _table;
        private readonly string[] _types;
        private readonly string _command;
        private readonly List<object?[]> _rows = [];

        public Insert(PostgresCopy copy, ITable table, IReadOnlyList<string> columns)
        {
            _copy = copy;
            _table = table;
            _types = [.. columns.Select(column => table.FindColumn(column)!.StoreType)];
            _command = $"COPY {Quote(table.Name)} ({string.Join(", ", columns.Select(Quote))}) FROM STDIN (FORMAT BINARY)";
            Rank = RankOf(table, []);
        }

        /// <summary>Greater than those of all tables that this one points to.</summary>
        public int Rank { get; }

        public override void Add(params ReadOnlySpan<object?> values)
        {
            _rows.Add(values.ToArray());
            if (++_copy._gathered >= RowsGathered)
            {
                _copy.CopyAll();
            }
        }

        public void Copy(NpgsqlConnection connection)
        {
            if (_rows.Count == 0)
            {
                return;
            }

            using var import = connection.BeginBinaryImport(_command);
            foreach (var row in _rows)
            {
                import.StartRow();
                for (var i = 0; i < row.Length; i++)
                {
                    if (row[i] is { } value)
                    {
                        // Values go without a type: bytes are read as the column's own form.
                        import.Write(value, value is byte[]? "bytea" : _types[i]);
                    }
                    else
                    {
                        import.WriteNull();
                    }
                }
            }

            import.Complete();
            _rows.Clear();
        }

        /// <summary>Rows that brought their own numbers leave the numbering of later rows behind.</summary>
        public void ContinueNumbering(DbContext context)
        {
            if (_table.FindColumn("Id") is null)
            {
                return;
            }

            using var command = context.Database.GetDbConnection().CreateCommand();
            command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();

            // Names come from the model, never from data.
#pragma warning disable CA2100
            command.CommandText = $"SELECT setval(pg_get_serial_sequence('{Quote(_table.Name)}', 'Id'), MAX(\"Id\")) FROM {Quote(_table.Name)}";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        public override void Dispose() => _copy.Close(this);

        private string Quote(string name) => _copy.Quote(name);

        private static int RankOf(ITable table, ITable[] path) => path.Contains(table)
            ? 0
            : table.ForeignKeyConstraints.Select(key => 1 + RankOf(key.PrincipalTable, [.. path, table])).DefaultIfEmpty(0).Max();
    }

    private string Quote(string name) => context.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);
}
