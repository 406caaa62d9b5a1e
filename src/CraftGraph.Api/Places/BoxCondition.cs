using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Places;

/// <summary>The condition that a place lies in a box. It seeks an index on latitude and longitude.</summary>
internal static class BoxCondition
{
    /// <param name="list">The statement.</param>
    /// <param name="latitude">Of the place, over the row.</param>
    /// <param name="longitude">Of the place, over the row.</param>
    /// <param name="box">The box in one request.</param>
    public static Expression Create(
        ListBuilder list, Expression latitude, Expression longitude, Func<OperationContext, BoundingBox> box)
    {
        return Expression.AndAlso(
            IsBetween(latitude, one => one.South, one => one.North),
            Expression.OrElse(
                IsBetween(longitude, one => one.Longitudes.West, one => one.Longitudes.East),
                IsBetween(longitude, one => one.MoreLongitudes.West, one => one.MoreLongitudes.East)));

        BinaryExpression IsBetween(Expression degrees, Func<BoundingBox, double> least, Func<BoundingBox, double> greatest) => Expression.AndAlso(
            Expression.GreaterThanOrEqual(degrees, Bound(least, degrees.Type)),
            Expression.LessThanOrEqual(degrees, Bound(greatest, degrees.Type)));

        Expression Bound(Func<BoundingBox, double> bound, Type type) =>
            list.Parameter(ValueSource.From(context => bound(box(context))), type);
    }
}
