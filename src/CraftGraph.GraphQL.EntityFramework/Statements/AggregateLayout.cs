using System.Linq.Expressions;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>A number that a statement aggregates.</summary>
/// <param name="Number">The number, over a row; rows without one do not count.</param>
/// <param name="HasMedian">Whether the two in the middle are asked for.</param>
internal sealed record AggregatedNumber(Expression Number, bool HasMedian);

/// <summary>Where aggregates stand in a row of their statement, after what the rows of a group have in common.</summary>
/// <param name="Count">How many rows the group has.</param>
/// <param name="Numbers">For each number, where its aggregates stand.</param>
internal sealed record AggregateLayout(int Count, IReadOnlyList<NumberColumns> Numbers);

/// <summary>Where the aggregates of a number stand; null where no row of the group has it. The two in the middle are one where their count is odd.</summary>
internal readonly record struct NumberColumns(int Count, int Least, int Greatest, int Sum, int LowerMiddle, int UpperMiddle);
