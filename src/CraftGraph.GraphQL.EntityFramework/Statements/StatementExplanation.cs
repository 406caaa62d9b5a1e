namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>How the database runs a statement.</summary>
/// <param name="Sql">The text as it is sent.</param>
/// <param name="QueryPlan">The database's own words, line by line; null for a statement that the request had no rows to run for.</param>
public sealed record StatementExplanation(string Sql, IReadOnlyList<string>? QueryPlan);
