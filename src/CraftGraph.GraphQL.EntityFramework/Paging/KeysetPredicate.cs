using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Sorting;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>The condition that a row stands after or before a place in an order.</summary>
internal static class KeysetPredicate
{
    /// <param name="keys">The order; the last key is unique.</param>
    /// <param name="place">For each key the place's value; null for a null.</param>
    /// <param name="isBefore">Whether rows before the place are asked for.</param>
    /// <returns>
    /// <c>k1 &gt; a OR (k1 = a AND (k2 &gt; b OR ...))</c>, with <c>k1 &gt;= a</c> before it so that an index on the order is sought and not walked.
    /// </returns>
    public static Expression Create(IReadOnlyList<OrderKey> keys, IReadOnlyList<Expression?> place, bool isBefore)
    {
        var predicate = Step(keys, place, 0, isBefore);
        var (first, value) = (keys[0], place[0]);
        return keys.Count > 1 && value is not null && !(first.IsNullable && IsDescending(first, isBefore))
            ? Expression.AndAlso(Compare(first.Expression, value, IsDescending(first, isBefore), orEqual: true), predicate)
            : predicate;
    }

    private static Expression Step(IReadOnlyList<OrderKey> keys, IReadOnlyList<Expression?> place, int index, bool isBefore)
    {
        var (key, value) = (keys[index], place[index]);
        var beyond = Beyond(key, value, IsDescending(key, isBefore));
        if (index == keys.Count - 1)
        {
            return beyond;
        }

        var equal = value is null
            ? Expression.Equal(key.Expression, Expression.Constant(null, key.Expression.Type))
            : Expression.Equal(key.Expression, value);
        var tie = Expression.AndAlso(equal, Step(keys, place, index + 1, isBefore));
        return value is null && IsDescending(key, isBefore) ? tie : Expression.OrElse(beyond, tie);
    }

    private static bool IsDescending(OrderKey key, bool isBefore) => key.IsDescending != isBefore;

    // Nulls are less than any value: after a null comes every value going up, and nothing going down.
    private static Expression Beyond(OrderKey key, Expression? value, bool descending)
    {
        var isNull = key.IsNullable ? Expression.Equal(key.Expression, Expression.Constant(null, key.Expression.Type)) : null;
        return (value, descending) switch
        {
            (null, false) => Expression.Not(isNull!),
            (null, true) => Expression.Constant(false),
            (not null, true) when isNull is not null =>
                Expression.OrElse(Compare(key.Expression, value, descending, orEqual: false), isNull),
            _ => Compare(key.Expression, value, descending, orEqual: false),
        };
    }

    private static Expression Compare(Expression key, Expression value, bool descending, bool orEqual)
    {
        if (key.Type == typeof(string))
        {
            key = Expression.Call(typeof(string), nameof(string.Compare), null, key, value);
            value = Expression.Constant(0);
        }
        else if (key.Type == typeof(bool))
        {
            key = Expression.Condition(key, Expression.Constant(1), Expression.Constant(0));
            value = Expression.Condition(value, Expression.Constant(1), Expression.Constant(0));
        }

        return (descending, orEqual) switch
        {
            (false, false) => Expression.GreaterThan(key, value),
            (false, true) => Expression.GreaterThanOrEqual(key, value),
            (true, false) => Expression.LessThan(key, value),
            (true, true) => Expression.LessThanOrEqual(key, value),
        };
    }
}
