using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>What PostgreSQL intends to do for a command: the lines of <c>EXPLAIN</c>.</summary>
/// <param name="Sql">The command.</param>
/// <param name="Lines">The lines; what a step reads from stands below it, further in.</param>
internal sealed partial record PostgresQueryPlan(string Sql, IReadOnlyList<string> Lines)
{
    /// <summary>The reads of tables that grow with the catalogue.</summary>
    public IEnumerable<PostgresScan> GrowingScans
    {
        get
        {
            for (var i = 0; i < Lines.Count; i++)
            {
                if (ScanPattern().Match(Lines[i]) is { Success: true } scan && GrowingTables.Names.Contains(scan.Groups["table"].Value))
                {
                    var above = Above(i).ToList();
                    yield return new(
                        scan.Value.Trim(),
                        scan.Groups["index"].Success && i + 1 < Lines.Count && Lines[i + 1].TrimStart().StartsWith("Index Cond:", StringComparison.Ordinal),
                        scan.Groups["kind"].Value == "Bitmap Heap",
                        above.Exists(step => step.StartsWith("Sort ", StringComparison.Ordinal) || step.StartsWith("Incremental Sort", StringComparison.Ordinal)),
                        above.Exists(step => step.StartsWith("Limit", StringComparison.Ordinal)));
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join('\n', Lines)}\n\n{Sql}";

    // The steps that a step gives its rows to.
    private IEnumerable<string> Above(int line)
    {
        var depth = DepthOf(Lines[line]);
        for (var i = line - 1; i >= 0; i--)
        {
            if (DepthOf(Lines[i]) is var other && other < depth && StepPattern().IsMatch(Lines[i]))
            {
                depth = other;
                yield return StepPattern().Replace(Lines[i], "");
            }
        }
    }

    private static int DepthOf(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex("""(?<kind>Seq|Index|Index Only|Bitmap Heap) Scan (?:Backward )?(?:using (?<index>"?\w+"?) )?on "?(?<table>\w+)"?""")]
    private static partial Regex ScanPattern();

    // The outermost step has no arrow.
    [GeneratedRegex(@"^\s*->\s+|^(?=\w)")]
    private static partial Regex StepPattern();
}

/// <summary>How a table is read.</summary>
/// <param name="Step">The step.</param>
/// <param name="Seeks">Whether it goes to a place in an index.</param>
/// <param name="SeeksBelow">Whether steps below it go to places in indexes.</param>
/// <param name="IsSorted">Whether what is read is sorted.</param>
/// <param name="IsLimited">Whether it ends when a page is full, unless it is sorted.</param>
internal sealed record PostgresScan(string Step, bool Seeks, bool SeeksBelow, bool IsSorted, bool IsLimited);
