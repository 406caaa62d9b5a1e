using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>The condition that a row stands beyond a place in an order. It is made of SQL: C# has no comparison of several values at once.</summary>
/// <remarks>
/// Keys that go the same way are compared as one row value, <c>(k1, k2) &gt; (@a, @b)</c>, which databases seek in an index with those columns. Where the
/// way changes after some keys, it is <c>k1 &gt;= @a AND (k1 &gt; @a OR rest)</c>, sought by those keys. Nulls are less than any value: going down, a nullable
/// key is beyond a value when it is less or null, and that is two places of an index, so it is walked and not sought.
/// </remarks>
/// <param name="sql">Makes the expressions.</param>
/// <param name="keys">The order; the last key is unique.</param>
internal sealed class KeysetPredicate(ISqlExpressionFactory sql, IReadOnlyList<KeysetKey> keys)
{
    /// <summary>The condition.</summary>
    public SqlExpression Create() => Beyond(0);

    private SqlExpression Beyond(int index)
    {
        var key = keys[index];
        var run = CountComparable(index);
        if (run == 0)
        {
            return BeyondNullable(key, index);
        }

        var next = index + run;
        var beyond = Compare(index, run, key.IsDescending ? ExpressionType.LessThan : ExpressionType.GreaterThan);
        return next == keys.Count
            ? beyond
            : sql.AndAlso(
                Compare(index, run, key.IsDescending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual),
                sql.OrElse(beyond, Beyond(next)));
    }

    // The last key is unique and so never null: there is always a next one here.
    private SqlExpression BeyondNullable(KeysetKey key, int index) => (key.Value, key.IsDescending) switch
    {
        (null, false) => sql.OrElse(sql.IsNotNull(key.Key), Beyond(index + 1)),
        (null, true) => sql.AndAlso(sql.IsNull(key.Key), Beyond(index + 1)),
        ({ } value, _) => sql.OrElse(
            sql.OrElse(sql.LessThan(key.Key, value), sql.IsNull(key.Key)),
            sql.AndAlso(sql.Equal(key.Key, value), Beyond(index + 1))),
    };

    // How many keys from here on compare as one: with values, the same way, and going up if they may be null, where a null is not greater as it should be.
    private int CountComparable(int index)
    {
        var count = 0;
        while (index + count < keys.Count
            && keys[index + count] is { Value: not null } key
            && key.IsDescending == keys[index].IsDescending
            && !(key.IsNullable && key.IsDescending))
        {
            count++;
        }

        return count;
    }

    private SqlExpression Compare(int index, int count, ExpressionType operation)
    {
        var run = keys.Skip(index).Take(count).ToList();
        return count == 1
            ? sql.MakeBinary(operation, run[0].Key, run[0].Value!, null)!
            : sql.MakeBinary(
                operation, new RowValueExpression([.. run.Select(key => key.Key)]), new RowValueExpression([.. run.Select(key => key.Value!)]), null)!;
    }
}

/// <summary>A key of an order and its value at a place.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value at the place; null for a null.</param>
/// <param name="IsDescending">Whether less is beyond.</param>
/// <param name="IsNullable">Whether rows may have no value.</param>
internal sealed record KeysetKey(SqlExpression Key, SqlExpression? Value, bool IsDescending, bool IsNullable);
