using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>The values of a facet with few of them, in the facet's order: those that items have, and those that are chosen.</summary>
internal sealed class ChoiceRows : RowReader
{
    private readonly List<(byte[] Key, long Count, bool IsChosen)> _rows;
    private int _row = -1;

    private ChoiceRows(List<(byte[] Key, long Count, bool IsChosen)> rows) => _rows = rows;

    /// <summary>Where the parts of a value stand.</summary>
    public static FacetColumns Columns { get; } = new(0, 1, 2);

    /// <summary>Reads the counts of a statement to the end, and closes it.</summary>
    public static ChoiceRows Read(RowReader counts, int stored, int count, IReadOnlyList<FacetChoice> choices, Func<object, bool> isChosen)
    {
        var found = new long[choices.Count];
        try
        {
            while (counts.Read())
            {
                found[Find(choices, counts.GetUtf8(stored))] = counts.GetInt64(count);
            }
        }
        finally
        {
            counts.Close();
        }

        return new(
        [
            .. choices
                .Select((choice, i) => (Key: choice.KeyUtf8, Count: found[i], IsChosen: isChosen(choice.Value)))
                .Where(row => row.Count > 0 || row.IsChosen)
                .OrderByDescending(row => row.Count)
                .ThenBy(row => Encoding.UTF8.GetString(row.Key), StringComparer.Ordinal),
        ]);
    }

    public override bool Read() => ++_row < _rows.Count;

    public override bool IsNull(int column) => false;

    public override long GetInt64(int column) => column == Columns.Count ? _rows[_row].Count : _rows[_row].IsChosen ? 1 : 0;

    public override double GetDouble(int column) => GetInt64(column);

    public override ReadOnlySpan<byte> GetUtf8(int column) => _rows[_row].Key;

    public override object? GetValue(int column) => column == Columns.Key ? Encoding.UTF8.GetString(_rows[_row].Key) : GetInt64(column);

    public override RowReader Keep() => (RowReader)MemberwiseClone();

    public override void Close()
    {
    }

    private static int Find(IReadOnlyList<FacetChoice> choices, ReadOnlySpan<byte> stored)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            foreach (var form in choices[i].StoredUtf8)
            {
                if (stored.SequenceEqual(form))
                {
                    return i;
                }
            }
        }

        throw new InvalidOperationException($"No choice is stored as \"{Encoding.UTF8.GetString(stored)}\".");
    }
}

/// <summary>One of few values.</summary>
internal sealed class FacetChoice(string key, object value, IEnumerable<string> storedForms)
{
    /// <summary>What stands for it in code.</summary>
    public object Value { get; } = value;

    /// <summary>Its name.</summary>
    public byte[] KeyUtf8 { get; } = Encoding.UTF8.GetBytes(key);

    /// <summary>As what databases may hold it.</summary>
    public byte[][] StoredUtf8 { get; } = [.. storedForms.Select(Encoding.UTF8.GetBytes)];
}
