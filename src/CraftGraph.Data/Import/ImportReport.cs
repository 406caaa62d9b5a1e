using System.Collections.Immutable;

namespace CraftGraph.Data.Import;

/// <summary>What an import did. With problems, it did nothing.</summary>
/// <param name="Problems">All that is wrong, in order of sheets and lines; empty when everything was stored.</param>
/// <param name="Sheets">What was done for each sheet; empty when there are problems.</param>
/// <param name="IgnoredFiles">Files of the folder that no sheet is read from.</param>
/// <param name="KeptKeys">
/// Rows of the database that the sheets no longer have, as <c>kind/key</c>. They are kept: other rows may point to them, and
/// a sheet may hold a part of its kind.
/// </param>
public sealed record ImportReport(
    ImmutableArray<ImportProblem> Problems,
    ImmutableArray<SheetReport> Sheets,
    ImmutableArray<string> IgnoredFiles,
    ImmutableArray<string> KeptKeys)
{
    /// <summary>True when everything was stored.</summary>
    public bool Succeeded => Problems.IsEmpty;
}
