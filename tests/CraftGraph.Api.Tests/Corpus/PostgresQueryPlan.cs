using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>What PostgreSQL intends to do for a command: the lines of <c>EXPLAIN</c>.</summary>
/// <param name="Sql">The command.</param>
/// <param name="Lines">The lines; what a step reads from stands below it, further in.</param>
internal sealed partial record PostgresQueryPlan(string Sql, IReadOnlyList<string> Lines)
{
    private const string Key = "Sort Key: ";

    /// <summary>Reads of whole tables that grow with the catalogue, but for walks through an index that end when a page is full.</summary>
    public IEnumerable<string> WholeReads => Enumerable.Range(0, Lines.Count)
        .Where(line => GrowingTableOf(line) is not null && !Seeks(line) && !(IsLimited(line) && Lines[line].Contains("Index", StringComparison.Ordinal)))
        .Select(line => Lines[line].Trim());

    /// <summary>Sorts by what a table has that grows with the catalogue. Sorts of a page's rows by the rows that they belong to are none of these.</summary>
    public IEnumerable<string> GrowingSorts
    {
        get
        {
            var aliases = Enumerable.Range(0, Lines.Count).Select(GrowingTableOf).OfType<string>().ToHashSet();
            return Lines.Select(line => line.Trim()).Where(line => line.StartsWith(Key, StringComparison.Ordinal) && IsOf(AliasPattern().Matches(line)));

            // Where a command reads one table alone, its columns have no alias.
            bool IsOf(MatchCollection found) => found.Count == 0 ? aliases.Count > 0 : found.Any(alias => aliases.Contains(alias.Groups["alias"].Value));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join('\n', Lines)}\n\n{Sql}";

    // The alias of the table that grows which a step reads.
    private string? GrowingTableOf(int line) =>
        ScanPattern().Match(Lines[line]) is { Success: true } scan && GrowingTables.Names.Contains(scan.Groups["table"].Value) ? scan.Groups["alias"].Value : null;

    // A heap that is read by a bitmap has the conditions of the indexes with it.
    private bool Seeks(int line) => line + 1 < Lines.Count
        && (Lines[line + 1].TrimStart().StartsWith("Index Cond:", StringComparison.Ordinal) || Lines[line + 1].TrimStart().StartsWith("Recheck Cond:", StringComparison.Ordinal));

    private bool IsLimited(int line)
    {
        var depth = DepthOf(line);
        for (var above = line - 1; above >= 0; above--)
        {
            if (DepthOf(above) < depth && StepPattern().Match(Lines[above]) is { Success: true } step)
            {
                depth = DepthOf(above);
                if (step.Groups["step"].Value == "Limit")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int DepthOf(int line) => Lines[line].Length - Lines[line].TrimStart().Length;

    [GeneratedRegex("""(?:Seq|Index|Index Only|Bitmap Heap) Scan (?:Backward )?(?:using "?\w+"? )?on "?(?<table>\w+)"?(?: (?<alias>\w+))? """)]
    private static partial Regex ScanPattern();

    // The outermost step has no arrow.
    [GeneratedRegex(@"^(?:\s*->\s+)?(?<step>\w+)")]
    private static partial Regex StepPattern();

    [GeneratedRegex(@"\b(?<alias>\w+)\.")]
    private static partial Regex AliasPattern();
}
