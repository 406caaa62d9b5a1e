using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>Itinerary</c>.</summary>
internal sealed class ItineraryType : ValueType<Itinerary>
{
    protected override void Describe(FieldsDescriptor<Itinerary> type)
    {
        type.Describe("A circuit with a clock: when travellers come to each stop and leave it, and whether it is open then.");
        type.Field("departure", itinerary => itinerary.Departure).Describe("When the visit of the first stop begins.");
        type.Field("end", itinerary => itinerary.End).Describe("When the visit of the last stop ends.");
        type.Field("routeMeters", itinerary => itinerary.RouteMeters).Describe("Metres travelled between the stops.");
        type.Field("travelMinutes", itinerary => itinerary.TravelMinutes).Describe("Minutes on the way.");
        type.Field("visitMinutes", itinerary => itinerary.VisitMinutes).Describe("Minutes at the stops.");
        type.Field("minutes", itinerary => itinerary.Minutes).Describe("Minutes from `departure` to `end`, rests among them.");
        type.Field("isEstimated", itinerary => itinerary.IsEstimated).Describe("Whether no source says how long some leg or visit takes.");
        type.Field("feasible", itinerary => itinerary.IsFeasible)
            .Describe("Whether every stop is open for its whole visit; null where none is known to be closed, but the hours of one at least are not known.");
        type.Items("obstacles", itinerary => itinerary.Obstacles, Circuit.MaximumStops)
            .Describe("The stops that make it not feasible: closed when travellers come, or before the visit ends. Empty where it is not known that any is.");
        type.Items("stops", itinerary => itinerary.Stops, Circuit.MaximumStops).Describe("Its stops, in the order in which they are visited.");
    }
}
