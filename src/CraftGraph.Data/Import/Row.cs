using System.Globalization;
using CraftGraph.Data.Model;

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

    /// <summary>A whole number; null for an empty cell, and for anything else, which is told.</summary>
    public int? Integer(string column, int minimum, int maximum) => (int?)Long(column, minimum, maximum);

    /// <summary>A whole number; null for an empty cell, and for anything else, which is told.</summary>
    public long? Long(string column, long minimum, long maximum)
    {
        if (this[column] is not { } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        Report(column, string.Create(CultureInfo.InvariantCulture, $"is not a whole number from {minimum} to {maximum}"));
        return null;
    }

    /// <summary>A day such as <c>2011-10-25</c>; null for an empty cell, and for anything else, which is told.</summary>
    public DateOnly? Day(string column)
    {
        if (ReadDay(column) is { } day)
        {
            return day;
        }

        if (this[column] is not null)
        {
            Report(column, "is no day, such as 2011-10-25");
        }

        return null;
    }

    /// <summary>The day in a cell; null where it holds none.</summary>
    public DateOnly? ReadDay(string column) =>
        DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A text in the languages that have a column, such as <c>name_ar</c> for the prefix <c>name</c>.</summary>
    public LocalizedText Languages(string prefix) => new()
    {
        Ar = this[SheetLanguages.Column(prefix, Language.Ar)],
        Fr = this[SheetLanguages.Column(prefix, Language.Fr)],
        En = this[SheetLanguages.Column(prefix, Language.En)],
        Zgh = this[SheetLanguages.Column(prefix, Language.Zgh)],
    };

    /// <summary>Tells that a cell is empty which may not be; nothing otherwise.</summary>
    public void ReportIfEmpty(string column)
    {
        if (this[column] is null)
        {
            Report(column, "is empty");
        }
    }
}
