using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Places;

/// <summary>Distances along great circles of a sphere with the mean radius of WGS 84: within 0.6 % of those on the ellipsoid.</summary>
/// <remarks>The haversine formula, which keeps its precision for small distances.</remarks>
internal static class GreatCircle
{
    /// <summary>Mean radius of the WGS 84 ellipsoid in metres, (2a + b) / 3.</summary>
    public const double EarthRadius = 6371008.8;

    private const double Degree = Math.PI / 180;

    private static readonly Expression<Func<double, double, double, double, double, double>> Haversine =
        (latitude, longitude, fromLatitude, fromLongitude, cosineOfFromLatitude) => 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(
            Math.Pow(Math.Sin((latitude - fromLatitude) * (Degree / 2)), 2)
            + (cosineOfFromLatitude * Math.Cos(latitude * Degree) * Math.Pow(Math.Sin((longitude - fromLongitude) * (Degree / 2)), 2)))));

    private static readonly Func<double, double, double, double, double, double> Compute = Haversine.Compile();

    /// <summary>Metres between two places.</summary>
    public static double Distance(double latitude, double longitude, double fromLatitude, double fromLongitude) =>
        Compute(latitude, longitude, fromLatitude, fromLongitude, Math.Cos(fromLatitude * Degree));

    /// <summary>Metres between a place and an origin; null when the place has no coordinates.</summary>
    public static Expression Distance(Expression latitude, Expression longitude, Origin origin)
    {
        var distance = ExpressionComposer.Inline(
            Haversine,
            Expression.Convert(latitude, typeof(double)),
            Expression.Convert(longitude, typeof(double)),
            origin.Latitude,
            origin.Longitude,
            origin.CosineOfLatitude);
        return latitude.Type == typeof(double) ? distance : Expression.Convert(distance, typeof(double?));
    }
}
