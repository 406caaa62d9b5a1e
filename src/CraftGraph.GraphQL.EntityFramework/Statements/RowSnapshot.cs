using System.Globalization;
using System.Text;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>A row kept after its statement went on: what is put off is written from it later.</summary>
internal sealed class RowSnapshot : RowReader
{
    private readonly object?[] _columns;

    /// <param name="columns">For each column null, a <see cref="long"/>, a <see cref="double"/>, or text as a UTF-8 array.</param>
    public RowSnapshot(object?[] columns) => _columns = columns;

    public override bool Read() => throw new NotSupportedException("A snapshot is one row.");

    public override bool IsNull(int column) => _columns[column] is null;

    public override long GetInt64(int column) => _columns[column] is double number ? (long)number : (long)_columns[column]!;

    public override double GetDouble(int column) => _columns[column] is long number ? number : (double)_columns[column]!;

    public override ReadOnlySpan<byte> GetUtf8(int column) => _columns[column] switch
    {
        byte[] text => text,
        IFormattable number => Encoding.UTF8.GetBytes(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => default,
    };

    public override object? GetValue(int column) => _columns[column] is byte[] text ? Encoding.UTF8.GetString(text) : _columns[column];

    public override RowReader Keep() => this;

    public override void Close()
    {
        // It holds nothing of the database.
    }
}
