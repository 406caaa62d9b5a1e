using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>
/// What SQLite intends to do for each command of the corpus: over a table that grows with the catalogue it seeks an index, or walks one (or the
/// table itself) in the order of the page until the page is full, and never sorts.
/// </summary>
public sealed partial class QueryPlanTests(CorpusDatabase database)
{
    private static readonly HashSet<string> GrowingTables =
    [
        "Products", "ProductMaterials", "ProductTechniques", "ProductSources",
        "Producers", "ProducerTrades", "ProducerSources",
        "LabelAwards", "LabelAwardSources",
    ];

    // Reads of growing tables that cost more than a page, by how the command starts or what it says, each with why it may.
    private static readonly (Func<string, bool> Is, string Reason)[] Allowed =
    [
        (sql => sql.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal), "An exact total counts every row that meets the conditions; it is asked for by name."),
        (sql => sql.Contains("COUNT(", StringComparison.Ordinal) && sql.Contains("GROUP BY", StringComparison.Ordinal),
            "A facet counts every item that meets the conditions, once for each key that is asked for by name."),
        (sql => sql.Contains("WHERE \"p\".\"ProductId\" = @", StringComparison.Ordinal) && sql.Contains("ORDER BY \"p\".\"Position\"", StringComparison.Ordinal),
            "The materials of one product are few, for their shares sum to a hundred percent."),
        (sql => sql.Contains(" asin(", StringComparison.Ordinal) && sql.Contains("\"Latitude\" >= @", StringComparison.Ordinal),
            "No index has the order of distances from any place; what is sorted is bounded by the box around the place, which is sought."),
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
            var plan = await ExplainAsync(context.Database.GetDbConnection(), sql);
            problems.AddRange(FindProblems(sql, plan).Select(problem => $"{problem}\n\n{string.Join('\n', plan)}\n\n{sql}"));
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    private static IEnumerable<string> FindProblems(string sql, IReadOnlyList<string> plan)
    {
        var tables = TablePattern().Matches(sql).ToLookup(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
        bool Grows(string step) => StepPattern().Match(step) is { Success: true } match && tables[match.Groups["alias"].Value].Any(GrowingTables.Contains);
        var sorts = plan.Any(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));
        if (sorts && plan.Any(Grows))
        {
            yield return "Sorts rows of a table that grows:";
        }

        foreach (var step in plan.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal) && Grows(step)))
        {
            // The outermost loop of a page in order stops when the page is full.
            var isPageInOrder = step == plan[0] && !sorts && sql.Contains("\nORDER BY", StringComparison.Ordinal) && sql.EndsWith("LIMIT @limit", StringComparison.Ordinal);
            if (!isPageInOrder)
            {
                yield return $"Reads a whole table that grows ({step}):";
            }
        }
    }

    private static async Task<IReadOnlyList<string>> ExplainAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in ParameterPattern().Matches(sql).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    [GeneratedRegex(@"(?:FROM|JOIN) ""(?<table>\w+)"" AS ""(?<alias>\w+)""")]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"^(?:SCAN|SEARCH) (?<alias>\w+)")]
    private static partial Regex StepPattern();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex ParameterPattern();
}
