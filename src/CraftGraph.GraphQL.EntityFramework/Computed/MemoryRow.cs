using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>An object in memory as a row: each column is worked out when it is first read, and shown as a database would hold it.</summary>
/// <param name="value">The object.</param>
/// <param name="columns">Work out the columns.</param>
internal sealed class MemoryRow(object value, Func<object, object?>[] columns) : RowReader
{
    private readonly (bool IsKnown, object? Value)[] _values = new (bool, object?)[columns.Length];

    public override bool Read() => throw new NotSupportedException("An object is one row.");

    public override bool IsNull(int column) => GetValue(column) is null;

    public override long GetInt64(int column) => Convert.ToInt64(GetValue(column), CultureInfo.InvariantCulture);

    public override double GetDouble(int column) => Convert.ToDouble(GetValue(column), CultureInfo.InvariantCulture);

    public override ReadOnlySpan<byte> GetUtf8(int column) => Encoding.UTF8.GetBytes((string)GetValue(column)!);

    /// <summary>What the column holds; a list as it is.</summary>
    public override object? GetValue(int column)
    {
        ref var known = ref _values[column];
        if (!known.IsKnown)
        {
            known = (true, Store(columns[column](value)));
        }

        return known.Value;
    }

    public override RowReader Keep() => this;

    public override void Close()
    {
        // It holds nothing of the database.
    }

    private static object? Store(object? value) => value switch
    {
        bool isTrue => isTrue ? 1L : 0L,
        int number => (long)number,
        Enum name => name.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        _ => value,
    };
}
