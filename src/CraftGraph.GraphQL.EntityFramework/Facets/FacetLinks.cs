using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>Pairs the rows of a list with what leads from them to values.</summary>
internal static class FacetLinks
{
    /// <summary>A pair, and its two sides.</summary>
    public static (ParameterExpression Pair, Expression Row, Expression Link) Of(ListBuilder list, Type linkType)
    {
        var pair = Expression.Parameter(typeof(FacetLink<,>).MakeGenericType(list.SourceRow.Type, linkType), "pair");
        return (pair, Expression.Property(pair, nameof(FacetLink<,>.Item)), Expression.Property(pair, nameof(FacetLink<,>.Link)));
    }

    /// <summary>Makes a pair of a row and what leads on from it.</summary>
    public static LambdaExpression Create(Type pairType, ParameterExpression row)
    {
        var link = Expression.Parameter(pairType.GetGenericArguments()[1], "link");
        return Expression.Lambda(
            Expression.MemberInit(
                Expression.New(pairType),
                Expression.Bind(pairType.GetProperty(nameof(FacetLink<,>.Item))!, row),
                Expression.Bind(pairType.GetProperty(nameof(FacetLink<,>.Link))!, link)),
            row,
            link);
    }
}

/// <summary>An item with one of the several things that lead to values of a facet.</summary>
internal sealed class FacetLink<TItem, TLink>
{
    public required TItem Item { get; init; }

    public required TLink Link { get; init; }
}
