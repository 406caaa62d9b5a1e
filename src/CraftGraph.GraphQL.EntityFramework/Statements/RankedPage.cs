using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>
/// A page of a list in order of ranks. Each rank has a statement of its own, which reads its entries in the order in which the index has them and stops when the
/// page is full: a page costs what its rows cost, however many entries match.
/// </summary>
/// <param name="List">The list, with its ranking.</param>
/// <param name="Query">Its rows, of whatever rank.</param>
/// <param name="Order">The order: rank, then place.</param>
/// <param name="After">The decoded cursor after which rows are asked for; null for from the start.</param>
/// <param name="Before">The decoded cursor before which rows are asked for; null for to the end.</param>
/// <param name="IsBackward">Whether the page is read from its end.</param>
internal sealed record RankedPage(
    ListBuilder List, Expression Query, IReadOnlyList<OrderKey> Order, ValueSource? After, ValueSource? Before, bool IsBackward)
{
    /// <summary>The ranks in the order of the page.</summary>
    public IEnumerable<int> Ranks => IsBackward
        ? Enumerable.Range(0, List.Ranking!.Ranks.Count).Reverse()
        : Enumerable.Range(0, List.Ranking!.Ranks.Count);

    /// <summary>The rows of one rank, in the order of the page.</summary>
    public Expression QueryOf(int rank)
    {
        var row = List.SourceRow;
        var ranking = List.Ranking!;

        // One bound on each side: SQLite seeks the first that it sees, and would look at each row for a second one.
        var isWithin = Expression.AndAlso(
            Expression.GreaterThan(List.Place!, After is null ? Expression.Constant(ranking.Start) : Bound(After, rank)),
            Expression.LessThan(List.Place!, Before is null ? Expression.Constant(ranking.End) : Bound(Before, rank)));
        var query = Queries.Where(Query, Expression.Lambda(Expression.AndAlso(ranking.Ranks[rank], isWithin), row));
        return Queries.OrderBy(query, Expression.Lambda(List.Place!, row), IsBackward, first: true);
    }

    /// <summary>The rank as a column: EF Core would keep a constant to itself, and no place is negative.</summary>
    public Expression ColumnOf(int rank) => Expression.Condition(
        Expression.GreaterThanOrEqual(List.Place!, Expression.Constant(0L)), Expression.Constant(rank), Expression.Constant(-1));

    /// <summary>The order, by columns of the statement.</summary>
    public IEnumerable<(OrderKey Key, bool IsDescending)> Keys => Order.Select(key => (key, IsBackward));

    // All of a rank before the cursor's lies before it, all of one after it beyond.
    private Expression Bound(ValueSource cursor, int rank) => List.Parameter(
        ValueSource.From(context =>
        {
            var place = (object?[])cursor.Get(context)!;
            var bound = (int)place[0]! == rank ? (long)place[1]! : (int)place[0]! > rank ? long.MaxValue : long.MinValue;
            return Math.Clamp(bound, List.Ranking!.Start, List.Ranking.End);
        }),
        typeof(long));
}
