using CraftGraph.Api.Hours;
using CraftGraph.Data.Opening;

namespace CraftGraph.Api.Circuits;

/// <summary>A circuit with a clock.</summary>
/// <param name="Stops">The stops in the order of the itinerary; one at least.</param>
internal sealed record Itinerary(IReadOnlyList<ItineraryStop> Stops)
{
    /// <summary>When the first visit begins, UTC.</summary>
    public DateTime Departure => Stops[0].Arrival;

    /// <summary>When the last visit ends, UTC.</summary>
    public DateTime End => Stops[^1].Departure;

    /// <summary>Sum of the legs.</summary>
    public int RouteMeters => Stops.Sum(stop => stop.Leg?.RouteMeters ?? 0);

    /// <summary>Minutes on the way.</summary>
    public int TravelMinutes => Stops.Sum(stop => stop.Leg?.Minutes ?? 0);

    /// <summary>Minutes at the stops.</summary>
    public int VisitMinutes => Stops.Sum(stop => stop.DwellMinutes);

    /// <summary>Minutes from <see cref="Departure"/> to <see cref="End"/>.</summary>
    public int Minutes => (int)(End - Departure).TotalMinutes;

    /// <summary>Whether any leg or visit is estimated.</summary>
    public bool IsEstimated => Stops.Any(stop => stop.IsDwellEstimated || stop.Leg is { IsEstimated: true });

    /// <summary>The stops that are closed for the visit or for a part of it.</summary>
    public IReadOnlyList<ItineraryStop> Obstacles =>
        [.. Stops.Where(stop => stop.Opening is VisitOpening.Closed or VisitOpening.ClosesDuringVisit)];

    /// <summary>Whether every stop is open for its visit; null where none is known to be closed, and the hours of one at least are not known.</summary>
    public bool? IsFeasible => Obstacles.Count > 0 ? false : Stops.Any(stop => stop.Opening is VisitOpening.Unknown) ? null : true;

    /// <summary>Puts stops on the clock.</summary>
    /// <param name="stops">One at least, in the order of the itinerary, each with the leg that leads there but the first.</param>
    /// <param name="departure">When the first visit begins, UTC.</param>
    /// <param name="days">In which hours of a day the travellers are under way; null for all.</param>
    /// <param name="hours">The hours of a point of sale; null where they are not known.</param>
    public static Itinerary Create(IReadOnlyList<ItineraryStop> stops, DateTime departure, TravelHours? days, Func<int, OpeningHours?> hours)
    {
        var timed = new List<ItineraryStop>();
        var arrival = departure;
        foreach (var stop in stops)
        {
            if (timed is [.., var before])
            {
                var setOff = days?.SetOff(before.Departure, stop.Leg!.Minutes + stop.DwellMinutes) ?? before.Departure;
                timed[^1] = before with { RestMinutes = (int)(setOff - before.Departure).TotalMinutes };
                arrival = setOff.AddMinutes(stop.Leg!.Minutes);
            }

            timed.Add(stop with { Arrival = arrival, Hours = hours(stop.PointOfSaleId) is { } known ? new OpeningTimes(known, arrival) : null });
        }

        return new(timed);
    }
}
