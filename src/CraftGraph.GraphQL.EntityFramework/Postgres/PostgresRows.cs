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
internal sealed class PostgresRows(PostgresStatement statement) : RowReader, IDisposable
{
    private readonly List<int> _places = [];
    private readonly List<int> _counts = [];
    private readonly PostgresKeys[] _keys = [.. statement.ParentColumns.Select(_ => new PostgresKeys())];
    private IReadOnlyList<Output> _items = [];
    private int[] _starts = [];
    private PostgresKind[] _kinds = [];
    private Cell[] _cells = [];
    private byte[] _bytes = [];
    private int _length;
    private int _rows;
    private int _row;
    private int _end;
    private byte[] _number = new byte[32];

    /// <inheritdoc/>
    public override int Place => _row;

    /// <summary>The statement.</summary>
    public PostgresStatement Statement => statement;

    /// <summary>Whether more is to be asked for once the rows are there.</summary>
    public bool HasItems => _items.Count > 0;

    /// <summary>Adds a parent; a statement of the root has one, which is null.</summary>
    /// <param name="parent">The parent's row. Parents come in the order of their places.</param>
    /// <param name="count">How many of its rows will be written.</param>
    /// <param name="items">What will be written of each.</param>
    public void AddParent(RowReader? parent, int count, IReadOnlyList<Output> items)
    {
        _items = items;
        _places.Add(parent?.Place ?? 0);
        _counts.Add(count);
        for (var i = 0; i < _keys.Length; i++)
        {
            _keys[i].Add((PostgresRows)parent!, statement.ParentColumns[i]);
        }
    }

    /// <summary>The command that reads the rows of all parents.</summary>
    public NpgsqlBatchCommand CreateCommand(OperationContext context)
    {
        var command = new NpgsqlBatchCommand(statement.Sql);
        foreach (var keys in _keys)
        {
            command.Parameters.Add(keys.CreateParameter());
        }

        foreach (var parameter in statement.Parameters)
        {
            command.Parameters.Add(PostgresBinder.Create(parameter.GetValue(context)));
        }

        return command;
    }

    /// <summary>Keeps the rows that the command gave.</summary>
    public async ValueTask KeepAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        (_rows, _length) = (0, 0);
        var columns = reader.FieldCount - (statement.HasParents ? 1 : 0);
        _kinds = new PostgresKind[columns];
        for (var i = 0; i < columns; i++)
        {
            _kinds[i] = PostgresKinds.Of(reader, i);
        }

        _starts = new int[_places.Count + 1];
        var parent = 0;
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            // Numbered from 1.
            for (var owner = statement.HasParents ? (int)reader.GetInt64(columns) - 1 : 0; parent < owner;)
            {
                _starts[++parent] = _rows;
            }

            KeepRow(reader);
        }

        while (parent < _places.Count)
        {
            _starts[++parent] = _rows;
        }
    }

    /// <summary>Asks for what will be written of the rows.</summary>
    public void RequestItems(RowRequests requests)
    {
        foreach (var item in _items)
        {
            for (var parent = 0; parent < _places.Count; parent++)
            {
                var end = Math.Min((long)_starts[parent] + _counts[parent], _starts[parent + 1]);
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
        var index = _places.BinarySearch(parent?.Place ?? 0);
        if (index < 0)
        {
            throw new InvalidOperationException("The rows of this parent were not asked for.");
        }

        _row = _starts[index] - 1;
        _end = _starts[index + 1];
    }

    /// <summary>How a column's values are kept.</summary>
    public PostgresKind KindOf(int column) => _kinds[statement.Columns[column]];

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

    private Cell CellOf(int column) => _cells[(_row * _kinds.Length) + statement.Columns[column]];

    private ReadOnlySpan<byte> BytesOf(int column) => CellOf(column) is var cell ? _bytes.AsSpan(cell.Start, cell.Length) : default;

    private void KeepRow(NpgsqlDataReader reader)
    {
        var first = _rows++ * _kinds.Length;
        if (first + _kinds.Length > _cells.Length)
        {
            Grow(ref _cells, first, first + _kinds.Length);
        }

        for (var i = 0; i < _kinds.Length; i++)
        {
            var length = reader.IsDBNull(i) ? -1 : KeepValue(reader, i);
            _cells[first + i] = new(_length, length);
            _length += Math.Max(length, 0);
        }
    }

    private int KeepValue(NpgsqlDataReader reader, int column)
    {
        Reserve(64);
        var target = _bytes.AsSpan(_length);
        int length;
        switch (_kinds[column])
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
