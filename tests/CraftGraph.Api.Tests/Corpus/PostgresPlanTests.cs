using Npgsql;

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

    // Reads of growing tables that cost more than a page, by what the command says, each with why they may.
    private static readonly (Func<string, bool> Is, string Reason)[] Allowed =
    [
        (sql => sql.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal), "An exact total counts every row that meets the conditions; it is asked for by name."),
        (sql => sql.Contains("count(", StringComparison.Ordinal) && sql.Contains("GROUP BY", StringComparison.Ordinal),
            "A facet counts every item that meets the conditions, once for each key that is asked for by name."),
        (sql => sql.Contains("WITH \"items\"", StringComparison.Ordinal),
            "An aggregate reads every item that meets the conditions, once for each field that is asked for by name."),
        (sql => sql.Contains("ORDER BY -(", StringComparison.Ordinal),
            "No index has capacities for an order; the makers that are sorted are those of the goods that are ordered, which are sought."),
        (sql => sql.Contains(" asin(", StringComparison.Ordinal),
            "No index has the order of distances from any place; what is sorted is bounded by the box or the ring around the place, which is sought."),
    ];

    // Sorts that may be, by their keys.
    private static readonly (Func<string, bool> Is, string Reason)[] Few =
    [
        (key => key.Contains(".\"Position\", ", StringComparison.Ordinal)
                && (key.EndsWith(".\"MaterialId\"", StringComparison.Ordinal)
                    || (key.Contains(".\"Position\", m", StringComparison.Ordinal) && key.EndsWith(".\"Id\"", StringComparison.Ordinal))),
            "The materials of one product are few, for their shares sum to a hundred percent; the tie-breaker may be called the material's own key."),
        (key => key.Contains(".\"Pieces\", ", StringComparison.Ordinal), "The levels at which one product is packed are four at most."),
        (key => key.Contains(".\"OptionValueId\"", StringComparison.Ordinal),
            "The values of one variant are few, and so are those of one product's variants; they are put in the order of their options."),
        (key => key.EndsWith(".\"CareInstructionId\"", StringComparison.Ordinal), "The instructions for the care of one product are few; they are put in their order."),
        (key => key.EndsWith(".\"LabelId\"", StringComparison.Ordinal), "The labels of one maker's awards are few; two awards may be of one label."),
        (key => key.Contains(".\"Day\", ", StringComparison.Ordinal), "The changes of one schedule are few, and the index has them by day."),
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

    [Theory]
    [InlineData("SELECT * FROM \"Products\" AS p WHERE p.\"Unit\" = 'Piece'", "Reads a whole table")]
    [InlineData("SELECT * FROM \"Products\" AS p WHERE p.\"RegionId\" = 1 ORDER BY p.\"Unit\", p.\"Id\" LIMIT 2", "Sorts")]
    [InlineData("SELECT * FROM \"Products\" AS p ORDER BY p.\"Id\" LIMIT 2", null)]
    [InlineData("SELECT * FROM \"Products\" AS p WHERE p.\"RegionId\" = 1 ORDER BY p.\"Id\" LIMIT 2", null)]
    public async Task Plans_that_read_or_sort_a_whole_table_are_told_from_those_that_do_not(string sql, string? problem)
    {
        await using var connection = new NpgsqlConnection($"{database.PostgresCatalogue.ConnectionString};Options={WithoutScansAndSorts};Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand($"EXPLAIN {sql}", connection);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(0));
        }

        var found = FindProblems(new(sql, lines)).FirstOrDefault();
        Assert.True(problem is null ? found is null : found?.StartsWith(problem, StringComparison.Ordinal) is true, $"{found}\n{string.Join('\n', lines)}");
    }

    private static IEnumerable<string> FindProblems(PostgresQueryPlan plan) =>
    [
        .. plan.WholeReads.Select(step => $"Reads a whole table that grows ({step}):"),
        .. plan.GrowingSorts.Where(key => !Few.Any(few => few.Is(key))).Select(step => $"Sorts rows of a table that grows ({step}):"),
    ];
}
