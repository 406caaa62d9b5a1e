using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Places;

/// <summary>Reads numbers that clients give for places, and refuses those that no place has.</summary>
internal static class PlaceRange
{
    /// <summary>A latitude.</summary>
    /// <exception cref="GraphQLException">It is not from -90 to 90.</exception>
    public static double ReadLatitude(ObjectInput given, string argument, string field, OperationContext context) =>
        Read(given, argument, field, context, -90, 90, "degrees");

    /// <summary>A longitude.</summary>
    /// <exception cref="GraphQLException">It is not from -180 to 180.</exception>
    public static double ReadLongitude(ObjectInput given, string argument, string field, OperationContext context) =>
        Read(given, argument, field, context, -180, 180, "degrees");

    /// <summary>Any number of a range.</summary>
    /// <exception cref="GraphQLException">It is outside.</exception>
    public static double Read(
        ObjectInput given, string argument, string field, OperationContext context, double least, double greatest, string unit) =>
        Check((double)((LeafInput)given.Find(field)!).Source.Get(context)!, $"{argument}.{field}", least, greatest, unit);

    /// <summary>The same, of a number that was read already.</summary>
    /// <exception cref="GraphQLException">It is outside.</exception>
    public static double Check(double value, string name, double least, double greatest, string unit) => value >= least && value <= greatest
        ? value
        : throw new GraphQLException(
            string.Create(CultureInfo.InvariantCulture, $"\"{name}\" must be from {least} to {greatest} {unit}; it is {value}."), ErrorCode.BadArgument);
}
