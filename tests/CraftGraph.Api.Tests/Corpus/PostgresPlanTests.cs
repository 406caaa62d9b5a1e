namespace CraftGraph.Api.Tests.Corpus;

/// <summary>
/// What PostgreSQL can do for each command of the corpus: over a table that grows with the catalogue it seeks an index, or walks one in the order of the page until the page
/// is full, and never sorts.
/// </summary>
/// <remarks>
/// In small tables PostgreSQL reads and sorts everything, for that is cheapest. With these ways turned off it takes them only where there is no other, however large the tables.
/// </remarks>
public sealed class PostgresPlanTests(CorpusDatabase database)
{
    private const string WithoutScansAndSorts = "-c enable_seqscan=off -c enable_sort=off -c enable_hashjoin=off -c enable_mergejoin=off";

    // Reads of growing tables that cost more than a page, each with why they may.
    private static readonly (Func<string, bool> Is, string Reason)[] Allowed =
    [
    ];

    public static TheoryData<string> Names => CorpusTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Can_seek_and_need_not_sort_where_a_table_grows(string name)
    {
        var commands = await CorpusQuery.Find(name).ExplainAsync(database.OpenPostgresStore(WithoutScansAndSorts), TestContext.Current.CancellationToken);

        var problems = commands.Where(command => !Allowed.Any(allowed => allowed.Is(command.Sql)))
            .Select(command => new PostgresQueryPlan(command.Sql, command.Plan))
            .SelectMany(plan => FindProblems(plan).Select(problem => $"{problem}\n\n{plan}"))
            .ToList();
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    private static IEnumerable<string> FindProblems(PostgresQueryPlan plan)
    {
        foreach (var scan in plan.GrowingScans)
        {
            if (scan.IsSorted)
            {
                yield return $"Sorts rows of a table that grows ({scan.Step}):";
            }
            else if (!scan.Seeks && !scan.SeeksBelow && !(scan.IsLimited && scan.Step.StartsWith("Index", StringComparison.Ordinal)))
            {
                yield return $"Reads a whole table that grows ({scan.Step}):";
            }
        }
    }
}
