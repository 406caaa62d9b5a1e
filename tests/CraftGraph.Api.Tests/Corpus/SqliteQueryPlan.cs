using System.Data.Common;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>What SQLite intends to do for a command: the lines of <c>EXPLAIN QUERY PLAN</c>.</summary>
/// <param name="Sql">The command.</param>
/// <param name="Steps">The lines, the outermost loop first.</param>
internal sealed partial record SqliteQueryPlan(string Sql, IReadOnlyList<string> Steps)
{
    /// <summary>Whether it sorts what it has read.</summary>
    public bool Sorts => Steps.Any(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));

    /// <summary>Whether it ends when a page is full.</summary>
    public bool IsPage => Sql.Contains("\nORDER BY", StringComparison.Ordinal) && Sql.EndsWith("LIMIT @limit", StringComparison.Ordinal);

    /// <summary>The steps over tables that grow with the catalogue.</summary>
    public IEnumerable<string> GrowingSteps
    {
        get
        {
            var tables = TablePattern().Matches(Sql).ToLookup(match => match.Groups["alias"].Value, match => match.Groups["table"].Value);
            return Steps.Where(step => StepPattern().Match(step) is { Success: true } match && tables[match.Groups["alias"].Value].Any(GrowingTables.Names.Contains));
        }
    }

    /// <summary>Asks SQLite; every parameter is null.</summary>
    public static async Task<SqliteQueryPlan> ExplainAsync(DbConnection connection, string sql)
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

        return new(sql, steps);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join('\n', Steps)}\n\n{Sql}";

    [GeneratedRegex(@"(?:FROM|JOIN) ""(?<table>\w+)"" AS ""(?<alias>\w+)""")]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"^(?:SCAN|SEARCH) (?<alias>\w+)")]
    private static partial Regex StepPattern();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex ParameterPattern();
}
