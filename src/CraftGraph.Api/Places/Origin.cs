using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Places;

/// <summary>A place from which distances are measured, as parameters of a statement.</summary>
internal sealed record Origin(Expression Latitude, Expression Longitude, Expression CosineOfLatitude)
{
    /// <summary>Makes the parameters.</summary>
    /// <param name="list">The statement.</param>
    /// <param name="latitude">The latitude in one request, decimal degrees.</param>
    /// <param name="longitude">The longitude in one request, decimal degrees.</param>
    public static Origin Create(ListBuilder list, Func<OperationContext, double> latitude, Func<OperationContext, double> longitude) => new(
        list.Parameter(ValueSource.From(context => latitude(context)), typeof(double)),
        list.Parameter(ValueSource.From(context => longitude(context)), typeof(double)),
        list.Parameter(ValueSource.From(context => Math.Cos(double.DegreesToRadians(latitude(context)))), typeof(double)));
}
