namespace CraftGraph.Data.Import;

/// <summary>One row of a sheet: its cells by column, and a place to tell what is wrong with them.</summary>
internal sealed class Row(
    string file, int line, IReadOnlyDictionary<string, int> columns, string[] cells, ICollection<ImportProblem> problems)
{
    /// <summary>Line on which it starts, the header being 1.</summary>
    public int Line => line;

    /// <summary>The cell without the spaces around it; null when it is empty or the sheet lacks the column.</summary>
    public string? this[string column] =>
        columns.TryGetValue(column, out var index) && cells[index].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Tells that a cell cannot be stored.</summary>
    public void Report(string column, string reason) =>
        problems.Add(new ImportProblem(file, line, column, this[column], reason));

    /// <summary>Tells that the row as a whole cannot be stored.</summary>
    public void Report(string reason) => problems.Add(new ImportProblem(file, line, null, null, reason));

    /// <summary>The items of a list, which semicolons separate; empty for an empty cell. Empty and repeated items are told.</summary>
    public IReadOnlyList<string> List(string column)
    {
        if (this[column] is not { } text)
        {
            return [];
        }

        var items = text.Split(';', StringSplitOptions.TrimEntries);
        if (items.Contains(""))
        {
            Report(column, "has an empty item; items are separated by one semicolon");
        }

        if (items.Distinct(StringComparer.Ordinal).Count() != items.Length)
        {
            Report(column, "names an item twice");
        }

        return items;
    }
}
