using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>The buckets of a range, those without items too; closing goes back to before the first.</summary>
internal sealed class RangeRows : RowReader
{
    /// <summary>Columns: the least number of all, the greatest, and of a bucket its bounds and how many items it has.</summary>
    public const int Least = 0, Greatest = 1, From = 2, To = 3, Count = 4;

    private readonly IReadOnlyList<long> _steps;
    private readonly long[] _counts;
    private long? _least;
    private long? _greatest;
    private int _bucket = -1;

    private RangeRows(IReadOnlyList<long> steps) => (_steps, _counts) = (steps, new long[steps.Count + 1]);

    /// <summary>Reads the rows of a statement (step, count, least, greatest) to the end, and closes it.</summary>
    public static RangeRows Read(RowReader spans, IReadOnlyList<long> steps)
    {
        var rows = new RangeRows(steps);
        try
        {
            while (spans.Read())
            {
                rows._counts[spans.GetInt64(0)] = spans.GetInt64(1);
                rows._least = Math.Min(rows._least ?? long.MaxValue, spans.GetInt64(2));
                rows._greatest = Math.Max(rows._greatest ?? long.MinValue, spans.GetInt64(3));
            }
        }
        finally
        {
            spans.Close();
        }

        return rows;
    }

    public override bool Read() => ++_bucket < _counts.Length;

    public override bool IsNull(int column) => Find(column) is null;

    public override long GetInt64(int column) => Find(column)!.Value;

    public override double GetDouble(int column) => GetInt64(column);

    public override ReadOnlySpan<byte> GetUtf8(int column) => throw new NotSupportedException();

    public override object? GetValue(int column) => Find(column);

    public override RowReader Keep() => (RowReader)MemberwiseClone();

    public override void Close() => _bucket = -1;

    private long? Find(int column) => column switch
    {
        Least => _least,
        Greatest => _greatest,
        From => _bucket == 0 ? null : _steps[_bucket - 1],
        To => _bucket == _steps.Count ? null : _steps[_bucket],
        _ => _counts[_bucket],
    };
}
