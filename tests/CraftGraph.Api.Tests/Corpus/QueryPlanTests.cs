using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>
/// What SQLite intends to do for each command of the corpus: over a table that grows with the catalogue it seeks an index, or walks one (or the
/// table itself) in the order of the page until the page is full, and never sorts.
/// </summary>
public sealed class QueryPlanTests(CorpusDatabase database)
{
    // Reads of growing tables that cost more than a page, by how the command starts or what it says, each with why it may.
    private static readonly (Func<string, bool> Is, string Reason)[] Allowed =
    [
        (sql => sql.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal), "An exact total counts every row that meets the conditions; it is asked for by name."),
        (sql => sql.Contains("COUNT(", StringComparison.Ordinal) && sql.Contains("GROUP BY", StringComparison.Ordinal),
            "A facet counts every item that meets the conditions, once for each key that is asked for by name."),
        (sql => sql.StartsWith("WITH \"items\"", StringComparison.Ordinal),
            "An aggregate reads every item that meets the conditions, once for each field that is asked for by name."),
        (sql => sql.Contains("WHERE \"p\".\"ProductId\" = @", StringComparison.Ordinal) && sql.Contains("ORDER BY \"p\".\"Position\"", StringComparison.Ordinal),
            "The materials of one product are few, for their shares sum to a hundred percent."),
        (sql => sql.Contains("FROM \"ProductCare\" AS \"p\"", StringComparison.Ordinal) && sql.Contains("WHERE \"p\".\"ProductId\" = @", StringComparison.Ordinal),
            "The instructions for the care of one product are few; they are put in their order."),
        (sql => sql.Contains("FROM \"Offers\" AS \"o\"", StringComparison.Ordinal) && sql.Contains("WHERE \"o\".\"ProductId\" = @", StringComparison.Ordinal),
            "The offers of one product are few, one for each market."),
        (sql => sql.Contains("FROM \"Offers\" AS \"o\"\nINNER JOIN \"Products\"", StringComparison.Ordinal) && sql.Contains("\"t\".\"Slug\" = @", StringComparison.Ordinal),
            "An index has the offers of a market by price. Where fewer articles meet the conditions than are offered there, SQLite sorts those."),
        (sql => sql.Contains("WHERE \"p\".\"ProductId\" = @", StringComparison.Ordinal) && sql.Contains("ORDER BY \"p\".\"Pieces\"", StringComparison.Ordinal),
            "The levels at which one product is packed are four at most."),
        (sql => sql.Contains("FROM \"ProductVariantValues\" AS \"p\"", StringComparison.Ordinal)
                && (sql.Contains("WHERE \"p\".\"VariantId\" = @", StringComparison.Ordinal) || sql.Contains("WHERE \"p0\".\"ProductId\" = @", StringComparison.Ordinal)),
            "The values of one variant are few, and so are those of one product's variants; they are put in the order of their options."),
        (sql => sql.Contains("FROM \"PreferentialOrigins\" AS \"p\"", StringComparison.Ordinal) && sql.Contains("WHERE \"p\".\"ProductId\" = @", StringComparison.Ordinal),
            "The preferential origins of one product are few, one for each agreement."),
        (sql => sql.Contains("WHERE \"l\".\"ProducerId\" = @", StringComparison.Ordinal) && sql.Contains("\"Slug\", \"l\".\"LabelId\"\nORDER BY", StringComparison.Ordinal),
            "The labels of one maker's awards are few; two awards may be of one label."),
        (sql => sql.Contains("FROM \"CircuitStops\" AS \"c0\"", StringComparison.Ordinal) && sql.Contains("WHERE \"c\".\"Id\" = @", StringComparison.Ordinal),
            "The opening rules of one circuit's stops are few; no index has those of several places in one order."),
        (sql => sql.Contains("FROM \"ScheduleTrades\" AS \"s0\"", StringComparison.Ordinal) && sql.Contains("WHERE \"o\".\"Id\" = @", StringComparison.Ordinal),
            "The trades of one occurrence are few."),
        (sql => sql.Contains("ORDER BY -(", StringComparison.Ordinal),
            "No index has capacities for an order; the makers that are sorted are those of the goods that are ordered, which are sought."),
        (sql => sql.Contains(" asin(", StringComparison.Ordinal) && sql.Contains("\"Latitude\" >= @", StringComparison.Ordinal),
            "No index has the order of distances from any place; what is sorted is bounded by the box around the place, which is sought."),
        (sql => sql.Contains(" asin(", StringComparison.Ordinal) && sql.Contains("\"MapNumber\" >= @", StringComparison.Ordinal),
            "No index has the order of distances from any place; what is sorted is bounded by the ring around the place, which is sought."),
        (sql => sql.Contains("\"SearchIndex\" = @", StringComparison.Ordinal) && !sql.Contains("ORDER BY \"s\".\"rowid\"", StringComparison.Ordinal),
            "What a text finds is in order of relevance; another order, asked for, sorts all that it finds."),
    ];

    public static TheoryData<string> Names => CorpusTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Seeks_and_never_sorts_where_a_table_grows(string name)
    {
        var (_, statements) = await CorpusQuery.Find(name).RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);
        await using var context = database.Catalogue.CreateContext();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);

        var problems = new List<string>();
        foreach (var sql in statements.Select(pair => pair.Statement.Sql).Where(sql => !Allowed.Any(allowed => allowed.Is(sql))))
        {
            var plan = await SqliteQueryPlan.ExplainAsync(context.Database.GetDbConnection(), sql);
            problems.AddRange(FindProblems(plan).Select(problem => $"{problem}\n\n{plan}"));
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Fact]
    public async Task A_page_under_conditions_on_two_references_seeks_the_index_that_has_both_and_the_order()
    {
        var (_, statements) = await CorpusQuery.Find("Products/page-with-its-region").RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);
        await using var context = database.Catalogue.CreateContext();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);

        var page = Assert.Single(statements, pair => pair.Statement.Sql.Contains("FROM \"Products\" AS \"p\"", StringComparison.Ordinal));
        var plan = await SqliteQueryPlan.ExplainAsync(context.Database.GetDbConnection(), page.Statement.Sql);

        Assert.Contains(plan.Steps, step => step.Contains("IX_Products_RegionId_TradeId_PriceMinor_Id (RegionId=? AND TradeId=? AND PriceMinor>?)", StringComparison.Ordinal));
    }

    private static IEnumerable<string> FindProblems(SqliteQueryPlan plan)
    {
        if (plan.Sorts && plan.GrowingSteps.Any())
        {
            yield return "Sorts rows of a table that grows:";
        }

        foreach (var step in plan.GrowingSteps.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)))
        {
            // The outermost loop of a page in order stops when the page is full.
            var isPageInOrder = step == plan.Steps[0] && !plan.Sorts && plan.IsPage;
            if (!isPageInOrder)
            {
                yield return $"Reads a whole table that grows ({step}):";
            }
        }
    }
}
