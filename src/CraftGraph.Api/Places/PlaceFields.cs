using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Places;

/// <summary>Lets lists of what has a place be asked by place.</summary>
internal static class PlaceFields
{
    /// <summary>Adds the field <c>distanceMeters</c>, and the arguments <c>near</c> and <c>within</c> to every list of the type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="latitude">Of an object; may be null.</param>
    /// <param name="longitude">Of an object; may be null.</param>
    /// <param name="mapNumber">Of an object; an index on it is expected.</param>
    /// <param name="kinds">What the objects are on the map.</param>
    public static void Places<TEntity, TDegrees, TNumber>(
        this EntityDescriptor<TEntity> type,
        Expression<Func<TEntity, TDegrees>> latitude,
        Expression<Func<TEntity, TDegrees>> longitude,
        Expression<Func<TEntity, TNumber>> mapNumber,
        params IReadOnlyList<PlaceKind> kinds)
        where TEntity : class
    {
        type.Add(new DistanceField(latitude, longitude));
        type.ListArgument(new NearArgument(latitude, longitude, mapNumber, kinds));
        type.ListArgument(new WithinArgument(latitude, longitude, mapNumber));
    }
}
