using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>The rows of a statement for all its parents in one request, and a reader that stands on one of them.</summary>
/// <remarks>
/// Values are bytes in one buffer, found by a cell for each column of each row:
/// <code>
/// texts, dates, instants    UTF-8, as RowReader says
/// numbers, truth values     8 bytes, little-endian
/// null                      nothing; the cell's length is -1
/// </code>
/// The rows of a parent stand together, in the order in which the parents were asked for.
/// </remarks>
internal sealed class PostgresRows : RowReader, IDisposable
{
    private readonly List<int> _places = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _starts = [0];
    private readonly PostgresKeys[] _keys;
    private IReadOnlyList<Output> _items = [];
    private PostgresKind[] _kinds = [];
    private Cell[] _cells = [];
    private byte[] _bytes = [];
    private int _firstColumn;
    private int _length;
    private int _rows;
    private int _row;
    private int _end;
    private byte[] _number = new byte[32];
    private bool _isThere;

    /// <summary>The rows of a statement for parents that are there.</summary>
    public PostgresRows(PostgresStatement statement)
    {
        Statement = statement;
        _keys = [.. statement.ParentColumns.Select(_ => new PostgresKeys())];
    }

    /// <summary>The rows of a statement for the rows of another, which come together with them.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="source">The rows of the other.</param>
    /// <param name="count">How many will be written for each of them.</param>
    /// <param name="items">What will be written of each.</param>
    public PostgresRows(PostgresStatement statement, PostgresRows source, int count, IReadOnlyList<Output> items)
    {
        Statement = statement;
        _keys = [];
        Source = source;
        _items = items;
        MostWritten = count;
    }

    /// <inheritdoc/>
    public override int Place => _row;

    /// <inheritdoc/>
    public override bool IsThere => _isThere;

    /// <summary>The statement.</summary>
    public PostgresStatement Statement { get; }

    /// <summary>How many of a parent's rows will be written at most.</summary>
    public int MostWritten { get; private set; }

    /// <summary>The rows for each of which the statement runs, where they come together; null otherwise.</summary>
    public PostgresRows? Source { get; }

    /// <summary>Whether there was a parent to run for.</summary>
    public bool HasRun => Source is null || Math.Min(Source._rows, Source.MostWritten) > 0;

    /// <summary>Whether more is to be asked for once the rows are there.</summary>
    public bool HasItemsLeft { get; set; }

    /// <summary>Adds a parent; a statement of the root has one, which is null. All parents of a statement that needs nothing of them share its rows.</summary>
    /// <param name="parent">The parent's row. Parents come in the order of their places.</param>
    /// <param name="count">How many of its rows will be written.</param>
    /// <param name="items">What will be written of each.</param>
    public void AddParent(RowReader? parent, int count, IReadOnlyList<Output> items)
    {
        _items = items;
        if (!Statement.HasParents && _places.Count > 0)
        {
            return;
        }

        _places.Add(PlaceOf(parent));
        _counts.Add(count);
        MostWritten = Math.Max(MostWritten, count);
        for (var i = 0; i < _keys.Length; i++)
        {
            _keys[i].Add((PostgresRows)parent!, Statement.ParentColumns[i]);
        }
    }

    /// <summary>Asks for what will be written of each row, before any is there.</summary>
    public void RequestItemsAhead(RowRequests requests)
    {
        foreach (var item in _items)
        {
            item.Request(this, requests);
        }
    }

    /// <summary>The command that reads the rows of all parents.</summary>
    public NpgsqlBatchCommand CreateCommand(OperationContext context)
    {
        var command = new NpgsqlBatchCommand(Statement.Sql);
        foreach (var keys in _keys)
        {
            command.Parameters.Add(keys.CreateParameter());
        }

        AddParameters(command, context);
        return command;
    }

    /// <summary>Adds the parameters that the request has.</summary>
    public void AddParameters(NpgsqlBatchCommand command, OperationContext context)
    {
        foreach (var parameter in Statement.Parameters)
        {
            command.Parameters.Add(PostgresBinder.Create(parameter.GetValue(context)));
        }
    }

    /// <summary>Says where the columns stand in the rows of a command.</summary>
    /// <returns>The column behind them.</returns>
    public int Begin(NpgsqlDataReader reader, int firstColumn)
    {
        _firstColumn = firstColumn;
        _kinds = new PostgresKind[Statement.Statement.ColumnTypes?.Count ?? (reader.FieldCount - (Statement.HasParents ? 1 : 0))];
        for (var i = 0; i < _kinds.Length; i++)
        {
            _kinds[i] = PostgresKinds.Of(reader, firstColumn + i);
        }

        return firstColumn + _kinds.Length;
    }

    /// <summary>Keeps the row on which a command's reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="parent">The number of the row's parent, from 1 and rising; 0 for the root.</param>
    public void KeepRow(NpgsqlDataReader reader, long parent)
    {
        var owner = Math.Max((int)parent - 1, 0);
        if (owner < _starts.Count - 1)
        {
            throw new InvalidOperationException("The rows do not come in the order of their parents.");
        }

        while (_starts.Count <= owner)
        {
            _starts.Add(_rows);
        }

        var first = _rows++ * _kinds.Length;
        if (first + _kinds.Length > _cells.Length)
        {
            Grow(ref _cells, first, first + _kinds.Length);
        }

        for (var i = 0; i < _kinds.Length; i++)
        {
            var length = reader.IsDBNull(_firstColumn + i) ? -1 : KeepValue(reader, i);
            _cells[first + i] = new(_length, length);
            _length += Math.Max(length, 0);
        }
    }

    /// <summary>Says that all rows are there.</summary>
    public void End()
    {
        while (_starts.Count <= Parents)
        {
            _starts.Add(_rows);
        }

        _isThere = true;
    }

    /// <summary>Asks for what will be written of the rows.</summary>
    public void RequestItems(RowRequests requests)
    {
        foreach (var item in _items)
        {
            for (var parent = 0; parent < Parents; parent++)
            {
                var count = Source is null ? _counts[parent] : MostWritten;
                var end = Math.Min((long)_starts[parent] + count, _starts[parent + 1]);
                for (_row = _starts[parent]; _row < end; _row++)
                {
                    item.Request(this, requests);
                }
            }
        }
    }

    /// <summary>Stands before the first row of a parent.</summary>
    public void Open(RowReader? parent)
    {
        var place = PlaceOf(parent);
        var index = Source is null ? _places.BinarySearch(place) : place;
        if (index < 0)
        {
            throw new InvalidOperationException("The rows of this parent were not asked for.");
        }

        _row = _starts[index] - 1;
        _end = _starts[index + 1];
    }

    /// <summary>How a column's values are kept.</summary>
    public PostgresKind KindOf(int column) => _kinds[Statement.Columns[column]];

    public override bool Read() => ++_row < _end;

    public override bool IsNull(int column) => CellOf(column).Length < 0;

    public override long GetInt64(int column) => BinaryPrimitives.ReadInt64LittleEndian(BytesOf(column));

    public override double GetDouble(int column) => BinaryPrimitives.ReadDoubleLittleEndian(BytesOf(column));

    public override ReadOnlySpan<byte> GetUtf8(int column)
    {
        switch (KindOf(column))
        {
            case PostgresKind.Integer or PostgresKind.Boolean:
                GetInt64(column).TryFormat(_number, out var length, default, CultureInfo.InvariantCulture);
                return _number.AsSpan(0, length);
            case PostgresKind.Double:
                GetDouble(column).TryFormat(_number, out length, "R", CultureInfo.InvariantCulture);
                return _number.AsSpan(0, length);
            default:
                return BytesOf(column);
        }
    }

    public override object? GetValue(int column) => IsNull(column) ? null : KindOf(column) switch
    {
        PostgresKind.Integer or PostgresKind.Boolean => GetInt64(column),
        PostgresKind.Double => GetDouble(column),
        _ => Encoding.UTF8.GetString(BytesOf(column)),
    };

    // The values stay where they are until the session ends.
    public override RowReader Keep()
    {
        var kept = (PostgresRows)MemberwiseClone();
        kept._number = new byte[_number.Length];
        return kept;
    }

    public override void Close()
    {
    }

    public void Dispose()
    {
        ArrayPool<Cell>.Shared.Return(_cells);
        ArrayPool<byte>.Shared.Return(_bytes);
        (_cells, _bytes) = ([], []);
    }

    private int Parents => Source is null ? _places.Count : Source._rows;

    private int PlaceOf(RowReader? parent) => Statement.HasParents ? parent!.Place : 0;

    private Cell CellOf(int column) => _cells[(_row * _kinds.Length) + Statement.Columns[column]];

    private ReadOnlySpan<byte> BytesOf(int column) => CellOf(column) is var cell ? _bytes.AsSpan(cell.Start, cell.Length) : default;

    private int KeepValue(NpgsqlDataReader reader, int index)
    {
        var column = _firstColumn + index;
        Reserve(64);
        var target = _bytes.AsSpan(_length);
        int length;
        switch (_kinds[index])
        {
            case PostgresKind.Integer:
                // Of 2, 4 or 8 bytes, the most significant first.
                BinaryPrimitives.WriteInt64LittleEndian(target, reader.GetBytes(column, 0, _bytes, _length, sizeof(long)) switch
                {
                    sizeof(short) => BinaryPrimitives.ReadInt16BigEndian(target),
                    sizeof(int) => BinaryPrimitives.ReadInt32BigEndian(target),
                    _ => BinaryPrimitives.ReadInt64BigEndian(target),
                });
                return sizeof(long);
            case PostgresKind.Boolean:
                BinaryPrimitives.WriteInt64LittleEndian(target, reader.GetBoolean(column) ? 1 : 0);
                return sizeof(long);
            case PostgresKind.Double:
                // Plus zero: a negative zero is zero.
                BinaryPrimitives.WriteDoubleLittleEndian(target, reader.GetDouble(column) + 0.0);
                return sizeof(double);
            case PostgresKind.Date:
                reader.GetFieldValue<DateOnly>(column).TryFormat(target, out length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                return length;
            case PostgresKind.Instant:
                reader.GetDateTime(column).TryFormat(target, out length, "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
                return length;
            default:
                return KeepText(reader, column);
        }
    }

    // A text's binary form is UTF-8: it goes from one buffer to the other without becoming a string.
    private int KeepText(NpgsqlDataReader reader, int column)
    {
        var free = _bytes.Length - _length;
        var read = (int)reader.GetBytes(column, 0, _bytes, _length, free);
        if (read < free)
        {
            return read;
        }

        var length = (int)reader.GetBytes(column, 0, null, 0, 0);
        Reserve(length + 1);
        return (int)reader.GetBytes(column, 0, _bytes, _length, length);
    }

    private void Reserve(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Grow(ref _bytes, _length, _length + bytes);
        }
    }

    private static void Grow<T>(ref T[] array, int used, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, Math.Max(256, 2 * array.Length)));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    private readonly record struct Cell(int Start, int Length);
}
