using System.Text;
using CraftGraph.Data.Import;

namespace CraftGraph.Data.Tests;

/// <summary>Tests of what must be the same in every database. One class for each database derives from them.</summary>
public abstract class CatalogueTests(Provider provider)
{
    /// <summary>A catalogue with the seed and so many invented articles.</summary>
    private protected TemporaryCatalogue With(int demonstrationProducts) => TemporaryCatalogue.With(demonstrationProducts, provider);

    /// <summary>A catalogue with tables alone.</summary>
    private protected TemporaryCatalogue Empty() => TemporaryCatalogue.Empty(provider);

    /// <summary>Sheets of so many texts, and no others.</summary>
    internal static SheetSet Sheets(params IEnumerable<(string FileName, string Text)> sheets)
    {
        using var empty = new TemporaryFolder();
        return sheets.Aggregate(SheetSet.FromFolder(empty.Path), (set, sheet) => set.With(sheet.FileName, Encoding.UTF8.GetBytes(sheet.Text)));
    }
}

/// <summary>A kind of database.</summary>
public enum Provider
{
    /// <summary>A SQLite file.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database on the server that tests are given.</summary>
    Postgres,
}
