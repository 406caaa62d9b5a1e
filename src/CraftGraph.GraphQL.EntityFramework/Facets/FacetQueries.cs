using System.Linq.Expressions;
using System.Reflection;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>The queries of facets, for types that are known at run time only.</summary>
internal static class FacetQueries
{
    /// <summary>How many rows have each value.</summary>
    public static Expression Count(Expression rows, LambdaExpression value) =>
        Call(nameof(CountRows), [Queries.ElementType(rows), value.ReturnType], rows, value);

    /// <summary>How many different items have each value; an item is in as many rows as lead to its values.</summary>
    public static Expression CountItems(Expression rows, LambdaExpression value, LambdaExpression item) =>
        Call(nameof(CountDifferent), [Queries.ElementType(rows), value.ReturnType, item.ReturnType], rows, value, item);

    /// <summary>How many rows lie in each span, with the least and the greatest number in it.</summary>
    public static Expression CountSpans(Expression rows, LambdaExpression step, LambdaExpression number) =>
        Call(nameof(CountNumbers), [Queries.ElementType(rows), number.ReturnType], rows, step, number);

    /// <summary>Each entity with its count.</summary>
    /// <param name="values">The entities.</param>
    /// <param name="counts">The counts, by the entities' keys.</param>
    /// <param name="key">The entities' key.</param>
    /// <param name="withZero">Whether entities without a count are there too, with 0.</param>
    public static Expression Join(Expression values, Expression counts, LambdaExpression key, bool withZero) =>
        Call(withZero ? nameof(LeftJoin) : nameof(InnerJoin), [Queries.ElementType(values), key.ReturnType], values, counts, key);

    private static Expression Call(string method, Type[] types, params object[] arguments) => (Expression)typeof(FacetQueries)
        .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(types)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    private static Expression CountRows<TRow, TValue>(Expression rows, Expression<Func<TRow, TValue>> value)
    {
        Expression<Func<IGrouping<TValue, TRow>, FacetCount<TValue>>> count = group => new() { Value = group.Key, Count = group.Count() };
        return Queries.Select(Queries.GroupBy(rows, value), count);
    }

    private static Expression CountDifferent<TRow, TValue, TItem>(
        Expression rows, Expression<Func<TRow, TValue>> value, Expression<Func<TRow, TItem>> item)
    {
        Expression<Func<IGrouping<TValue, TItem>, FacetCount<TValue>>> count = group => new() { Value = group.Key, Count = group.Distinct().Count() };
        return Queries.Select(Queries.GroupBy(rows, value, item), count);
    }

    private static Expression CountNumbers<TRow, TNumber>(Expression rows, Expression<Func<TRow, int>> step, Expression<Func<TRow, TNumber>> number)
    {
        Expression<Func<IGrouping<int, TNumber>, FacetSpan<TNumber>>> count = group => new()
        {
            Step = group.Key,
            Count = group.Count(),
            Least = group.Min()!,
            Greatest = group.Max()!,
        };
        return Queries.Select(Queries.GroupBy(rows, step, number), count);
    }

    private static Expression InnerJoin<TValue, TKey>(Expression values, Expression counts, Expression<Func<TValue, TKey>> key)
    {
        Expression<Func<FacetCount<TKey>, TKey>> counted = count => count.Value;
        Expression<Func<TValue, FacetCount<TKey>, FacetCount<TValue>>> row = (value, count) => new() { Value = value, Count = count.Count };
        return Queries.Join(values, counts, key, counted, row);
    }

    private static Expression LeftJoin<TValue, TKey>(Expression values, Expression counts, Expression<Func<TValue, TKey>> key)
    {
        Expression<Func<FacetCount<TKey>, TKey>> counted = count => count.Value;
        Expression<Func<TValue, FacetCount<TKey>?, FacetCount<TValue>>> row = (value, count) => new() { Value = value, Count = (int?)count!.Count ?? 0 };
        return Queries.LeftJoin(values, counts, key, counted, row);
    }
}
