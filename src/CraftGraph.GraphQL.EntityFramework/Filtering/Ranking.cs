using System.Linq.Expressions;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>Which entries of an index lead to items of a list, and how well.</summary>
/// <param name="Any">The condition that an entry leads to an item.</param>
/// <param name="Ranks">The conditions of the ranks, the best first; an entry that leads to an item meets exactly one.</param>
/// <param name="Start">The entries of the list have greater places.</param>
/// <param name="End">The entries of the list have lesser places.</param>
public sealed record Ranking(Expression Any, IReadOnlyList<Expression> Ranks, long Start = long.MinValue, long End = long.MaxValue);
