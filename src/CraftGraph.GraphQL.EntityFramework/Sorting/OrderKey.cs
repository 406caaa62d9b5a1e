using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Paging;

namespace CraftGraph.GraphQL.EntityFramework.Sorting;

/// <summary>One key of a list's order.</summary>
/// <param name="Name">What the key is, for the order's hash: two orders are the same when their keys and directions are.</param>
/// <param name="Expression">The key, over the row.</param>
/// <param name="IsDescending">Whether the greatest comes first. Nulls are less than any value.</param>
internal sealed record OrderKey(string Name, Expression Expression, bool IsDescending)
{
    /// <summary>Whether the key can be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>How the key stands in cursors.</summary>
    public CursorKey Cursor => (Nullable.GetUnderlyingType(Expression.Type) ?? Expression.Type) switch
    {
        var type when type == typeof(string) => CursorKey.Text,
        var type when type == typeof(double) => CursorKey.Double,
        var type when type == typeof(bool) => CursorKey.Boolean,
        var type when type == typeof(DateOnly) => CursorKey.Date,
        var type when type == typeof(DateTime) => CursorKey.Instant,
        var type when type == typeof(int) => CursorKey.Integer,
        var type when type == typeof(long) => CursorKey.Long,
        var type => throw new NotSupportedException($"{Name} of type {type} cannot be a key of an order."),
    };
}
