using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The query operators, for element types that are known at run time only.</summary>
internal static class Queries
{
    private static readonly MethodInfo SetMethod = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!;

    private static readonly MethodInfo SharedSetMethod = typeof(DbContext).GetMethod(nameof(DbContext.Set), [typeof(string)])!;

    public static Expression Set(DbContext database, Type entity) =>
        ((IQueryable)SetMethod.MakeGenericMethod(entity).Invoke(database, null)!).Expression;

    /// <summary>All rows of an entity, of which there may be several of the same class, such as tables of pairs.</summary>
    public static Expression Set(DbContext database, IReadOnlyEntityType entity) => entity.HasSharedClrType
        ? ((IQueryable)SharedSetMethod.MakeGenericMethod(entity.ClrType).Invoke(database, [entity.Name])!).Expression
        : Set(database, entity.ClrType);

    public static Expression Join(
        Expression outer, Expression inner, LambdaExpression outerKey, LambdaExpression innerKey, LambdaExpression row) =>
        Join(nameof(Queryable.Join), outer, inner, outerKey, innerKey, row);

    public static Expression LeftJoin(
        Expression outer, Expression inner, LambdaExpression outerKey, LambdaExpression innerKey, LambdaExpression row) =>
        Join(nameof(Queryable.LeftJoin), outer, inner, outerKey, innerKey, row);

    public static Expression GroupBy(Expression query, LambdaExpression key) =>
        Call(nameof(Queryable.GroupBy), query, [ElementType(query), key.ReturnType], key);

    public static Expression GroupBy(Expression query, LambdaExpression key, LambdaExpression element) => Expression.Call(
        typeof(Queryable),
        nameof(Queryable.GroupBy),
        [ElementType(query), key.ReturnType, element.ReturnType],
        query,
        Expression.Quote(key),
        Expression.Quote(element));

    public static Expression Where(Expression query, LambdaExpression predicate) => Call(nameof(Queryable.Where), query, [ElementType(query)], predicate);

    public static Expression OrderBy(Expression query, LambdaExpression key, bool descending, bool first) => Call(
        (first, descending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            (false, true) => nameof(Queryable.ThenByDescending),
        },
        query,
        [ElementType(query), key.ReturnType],
        key);

    public static Expression Select(Expression query, LambdaExpression selector) =>
        Call(nameof(Queryable.Select), query, [ElementType(query), selector.ReturnType], selector);

    public static Expression SelectMany(Expression query, LambdaExpression collection, Type element)
    {
        var type = typeof(Func<,>).MakeGenericType(ElementType(query), typeof(IEnumerable<>).MakeGenericType(element));
        var selector = Expression.Lambda(type, collection.Body, collection.Parameters);
        return Call(nameof(Queryable.SelectMany), query, [ElementType(query), element], selector);
    }

    /// <summary>Each element with each item of its collection.</summary>
    public static Expression SelectMany(Expression query, LambdaExpression collection, Type element, LambdaExpression row)
    {
        var type = typeof(Func<,>).MakeGenericType(ElementType(query), typeof(IEnumerable<>).MakeGenericType(element));
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.SelectMany),
            [ElementType(query), element, row.ReturnType],
            query,
            Expression.Quote(Expression.Lambda(type, collection.Body, collection.Parameters)),
            Expression.Quote(row));
    }

    public static Expression Any(Expression collection, Type element, LambdaExpression? predicate) => predicate is null
        ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], collection)
        : Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], collection, predicate);

    /// <summary>Whether <paramref name="item"/> is in a list that is one parameter, whatever its length.</summary>
    public static Expression Contains(Expression list, Expression item) => Expression.Call(
        typeof(Enumerable),
        nameof(Enumerable.Contains),
        [item.Type],
        list,
        item);

    /// <summary>A property of a row, which its class may not have.</summary>
    public static Expression Read(IReadOnlyProperty property, Expression row) => Expression.Call(
        typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name));

    public static Type ElementType(Expression query) => query.Type
        .GetInterfaces()
        .Append(query.Type)
        .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>))
        .GetGenericArguments()[0];

    private static MethodCallExpression Join(
        string method, Expression outer, Expression inner, LambdaExpression outerKey, LambdaExpression innerKey, LambdaExpression row) => Expression.Call(
            typeof(Queryable),
            method,
            [ElementType(outer), ElementType(inner), outerKey.ReturnType, row.ReturnType],
            outer,
            inner,
            Expression.Quote(outerKey),
            Expression.Quote(innerKey),
            Expression.Quote(row));

    private static MethodCallExpression Call(string method, Expression query, Type[] types, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, types, query, Expression.Quote(lambda));
}
