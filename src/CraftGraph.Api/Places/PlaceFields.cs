using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Places;

/// <summary>Lets lists of what has a place be asked by place.</summary>
internal static class PlaceFields
{
    /// <summary>Adds the field <c>distanceMeters</c>, and the arguments <c>near</c> and <c>within</c> to every list of the type.</summary>
    /// <remarks>An index on latitude and longitude is expected.</remarks>
    public static void Places<TEntity, TDegrees>(
        this EntityDescriptor<TEntity> type, Expression<Func<TEntity, TDegrees>> latitude, Expression<Func<TEntity, TDegrees>> longitude)
        where TEntity : class
    {
        type.Add(new DistanceField(latitude, longitude));
        type.ListArgument(new NearArgument(latitude, longitude));
        type.ListArgument(new WithinArgument(latitude, longitude));
    }
}
