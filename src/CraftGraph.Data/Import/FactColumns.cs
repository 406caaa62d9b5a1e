using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>The columns that every sheet of facts ends with.</summary>
internal static class FactColumns
{
    /// <summary>What may stand in the column verification. Demonstration data never comes from a sheet.</summary>
    public static SheetWords<Verification> Verifications { get; } = new(
        ("verified", Verification.Verified),
        ("partial", Verification.Partial),
        ("unverified", Verification.Unverified),
        ("editorial", Verification.Editorial));

    /// <summary>The sources of a row; that it has none is told.</summary>
    public static IReadOnlyList<int> Sources(Row row, ImportSession session)
    {
        var sources = session.Citations.Read(row, "source");
        if (sources.Count == 0)
        {
            row.Report("source", "is empty; every fact names where it was read");
        }

        return sources;
    }
}
