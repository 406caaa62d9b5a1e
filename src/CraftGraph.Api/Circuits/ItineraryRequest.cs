using System.Globalization;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Circuits;

/// <summary>What a client asks of an itinerary.</summary>
/// <param name="Departure">When the first visit begins, UTC, a whole minute.</param>
/// <param name="Start">The position of the first stop; null for the first of all.</param>
/// <param name="IsReverse">Whether stops are visited from the last to the first.</param>
/// <param name="Days">In which hours of a day travellers are under way; null for all.</param>
internal sealed record ItineraryRequest(DateTime Departure, int? Start, bool IsReverse, TravelHours? Days)
{
    /// <summary>What each request asks. To be checked before anything runs.</summary>
    /// <param name="argument">What an argument is made of; null where it is absent.</param>
    public static ValueSource Read(Func<string, InputNode?> argument)
    {
        var (departure, start, reverse) = (argument("departure"), argument("start"), argument("reverse"));
        var hours = argument("travelHours") as ObjectInput;
        return ValueSource.Once(context => new ItineraryRequest(
            ReadDeparture((DateTime)Get(departure, context)!),
            ReadStart((int?)Get(start, context)),
            (bool?)Get(reverse, context) ?? false,
            hours is null ? null : ReadHours((TimeOnly)Get(hours.Find("from"), context)!, (TimeOnly)Get(hours.Find("until"), context)!)));
    }

    /// <summary>The stops that are visited, in order, each with the leg that leads there but the first.</summary>
    /// <param name="stops">All stops of a circuit, in its order.</param>
    /// <returns>Empty where the circuit has no stop to begin at.</returns>
    public IReadOnlyList<ItineraryStop> Choose(IReadOnlyList<ItineraryStop> stops)
    {
        if (IsReverse)
        {
            // The leg to a stop is now that from it: the one of the stop after.
            stops = [.. stops.Select((stop, i) => stop with { Leg = i + 1 < stops.Count ? stops[i + 1].Leg : null }).Reverse()];
        }

        if (Start is { } position)
        {
            stops = [.. stops.SkipWhile(stop => stop.Position != position)];
        }

        return [.. stops.Select((stop, i) => i == 0 ? stop with { Leg = null } : stop)];
    }

    private static object? Get(InputNode? node, OperationContext context) => (node as LeafInput)?.Source.Get(context);

    private static DateTime ReadDeparture(DateTime instant) => instant.Year is >= MoroccanTime.FirstYear and <= MoroccanTime.LastYear
        ? instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMinute))
        : throw Refuse($"\"departure\" must be in the years {MoroccanTime.FirstYear} to {MoroccanTime.LastYear}; it is in {instant.Year}.");

    private static int? ReadStart(int? position) => position is null or (>= 1 and <= Circuit.MaximumStops)
        ? position
        : throw Refuse($"\"start\" must be from 1 to {Circuit.MaximumStops}; it is {position}.");

    private static TravelHours ReadHours(TimeOnly from, TimeOnly until)
    {
        var (first, last) = ((from.Hour * 60) + from.Minute, (until.Hour * 60) + until.Minute);
        return first < last
            ? new(first, last)
            : throw Refuse($"\"travelHours.until\" must be later than \"travelHours.from\"; they are {until:HH:mm} and {from:HH:mm}.");
    }

    private static GraphQLException Refuse(FormattableString problem) => new(problem.ToString(CultureInfo.InvariantCulture), ErrorCode.BadArgument);
}
