using System.Globalization;
using CraftGraph.Api.Clock;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Hours;

/// <summary>The argument <c>at</c>: the instant at which something is open or closed.</summary>
internal static class OpeningMoment
{
    /// <summary>Its definition.</summary>
    public static InputValue At { get; } = new("at", ExtendedScalars.DateTime)
    {
        Description = $"The instant; the minute of the request unless given. From {MoroccanTime.FirstYear} to {MoroccanTime.LastYear}.",
    };

    /// <summary>The instant in each request, UTC. To be checked before anything runs.</summary>
    /// <param name="given">What the client gave; null for nothing.</param>
    public static ValueSource Read(LeafInput? given) => ValueSource.Once(context =>
    {
        var instant = given is null ? RequestTime.MinuteOf(context) : (DateTime)given.Source.Get(context)!;
        return instant.Year is >= MoroccanTime.FirstYear and <= MoroccanTime.LastYear
            ? instant
            : throw new GraphQLException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\"{At.Name}\" must be in the years {MoroccanTime.FirstYear} to {MoroccanTime.LastYear}; it is in {instant.Year}."),
                ErrorCode.BadArgument);
    });
}
