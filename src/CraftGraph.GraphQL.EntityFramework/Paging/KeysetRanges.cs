using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>
/// The rows beyond a place in an order, as conditions that each hold for one range of an index on the order's keys: those that share all keys but the last with
/// the place, then those that share one key less, and so on. One after the other they are the rows in order, and a page reads no row that is not on it.
/// </summary>
/// <remarks>
/// For an order by <c>a, b, id</c>: <c>a = @a AND b = @b AND id &gt; @id</c>, then <c>a = @a AND b &gt; @b</c>, then <c>a &gt; @a</c>. Nulls are less than any
/// value: going down, those with a null are one more range after the values; going up from a null, all values are beyond.
/// </remarks>
internal static class KeysetRanges
{
    /// <summary>The ranges, that nearest to the place first.</summary>
    /// <param name="sql">Makes the expressions.</param>
    /// <param name="keys">The order; the last key is unique.</param>
    public static IReadOnlyList<SqlExpression> Create(ISqlExpressionFactory sql, IReadOnlyList<KeysetKey> keys)
    {
        var ranges = new List<SqlExpression>();
        for (var last = keys.Count - 1; last >= 0; last--)
        {
            var shared = keys.Take(last).Select(key => key.Value is null ? sql.IsNull(key.Key) : sql.Equal(key.Key, key.Value)).ToList();
            ranges.AddRange(Beyond(sql, keys[last]).Select(beyond => shared.Append(beyond).Aggregate(sql.AndAlso)));
        }

        return ranges;
    }

    private static IEnumerable<SqlExpression> Beyond(ISqlExpressionFactory sql, KeysetKey key)
    {
        switch (key.Value, key.IsDescending)
        {
            case (null, false):
                yield return sql.IsNotNull(key.Key);
                break;
            case ({ } value, false):
                yield return sql.GreaterThan(key.Key, value);
                break;
            case ({ } value, true):
                yield return sql.LessThan(key.Key, value);
                if (key.IsNullable)
                {
                    yield return sql.IsNull(key.Key);
                }

                break;
        }
    }
}
