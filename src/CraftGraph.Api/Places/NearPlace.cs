using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Places;

/// <summary>A circle around a place, as a client gives it.</summary>
internal sealed record NearPlace(double Latitude, double Longitude, double RadiusMeters)
{
    /// <summary>Least radius in metres.</summary>
    public const int MinimumRadius = 1;

    /// <summary>Greatest radius in metres: wider circles are no longer about what is near.</summary>
    public const int MaximumRadius = 500_000;

    /// <summary>Reads a <c>NearInput</c>.</summary>
    /// <exception cref="GraphQLException">A number is out of its range.</exception>
    public static NearPlace Read(ObjectInput given, string argument, OperationContext context) => new(
        PlaceRange.ReadLatitude(given, argument, "latitude", context),
        PlaceRange.ReadLongitude(given, argument, "longitude", context),
        PlaceRange.Read(given, argument, "radiusMeters", context, MinimumRadius, MaximumRadius, "metres"));
}
