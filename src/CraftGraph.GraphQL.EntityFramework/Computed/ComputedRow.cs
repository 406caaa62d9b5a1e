using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>A row, by the places of the columns that were asked for.</summary>
public readonly ref struct ComputedRow
{
    private readonly RowReader _row;
    private readonly IReadOnlyList<int> _columns;

    internal ComputedRow(RowReader row, IReadOnlyList<int> columns) => (_row, _columns) = (row, columns);

    /// <summary>A text; null where there is none.</summary>
    public string? Text(int column) => IsNull(column) ? null : Encoding.UTF8.GetString(_row.GetUtf8(_columns[column]));

    /// <summary>A whole number; null where there is none.</summary>
    public int? Integer(int column) => IsNull(column) ? null : (int)_row.GetInt64(_columns[column]);

    /// <summary>A whole number of 64 bits; null where there is none.</summary>
    public long? Long(int column) => IsNull(column) ? null : _row.GetInt64(_columns[column]);

    /// <summary>A number of double precision; null where there is none.</summary>
    public double? Double(int column) => IsNull(column) ? null : _row.GetDouble(_columns[column]);

    /// <summary>A date; null where there is none.</summary>
    public DateOnly? Date(int column) => Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>A truth value; false where there is none.</summary>
    public bool Boolean(int column) => Integer(column) is not (null or 0);

    /// <summary>A value of an enum that is stored by its name; null where there is none.</summary>
    public TEnum? Enum<TEnum>(int column)
        where TEnum : struct, Enum => Text(column) is { } name ? System.Enum.Parse<TEnum>(name) : null;

    private bool IsNull(int column) => _row.IsNull(_columns[column]);
}
