using CraftGraph.Api.Languages;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>ItineraryStop</c>.</summary>
internal sealed class ItineraryStopType : ValueType<ItineraryStop>
{
    protected override void Describe(FieldsDescriptor<ItineraryStop> type)
    {
        type.Describe("A stop of a circuit, with the clock of a visit.");
        type.Field("position", stop => stop.Position).Describe("Its place in the circuit, 1 for the circuit's start.");
        type.Field("slug", stop => stop.Slug).Describe("The own key of the point of sale.");
        type.Text("name", stop => stop.Name).Describe("What the point of sale is called.");
        type.Field("coordinates", stop => stop.Coordinates).Describe("Where it is.");
        type.Field("leg", stop => stop.Leg == null ? null : stop.Leg).Describe("The way that led there; null at the first stop of the itinerary.");
        type.Field("arrival", stop => stop.Arrival).Describe("When the visit begins.");
        type.Field("departure", stop => stop.Departure).Describe("When the visit ends.");
        type.Field("dwellMinutes", stop => stop.DwellMinutes).Describe("How many minutes the visit takes.");
        type.Field("isDwellEstimated", stop => stop.IsDwellEstimated).Describe("Whether no source says how long the visit takes.");
        type.Field("restMinutes", stop => stop.RestMinutes)
            .Describe("Minutes between the end of the visit and the next leg, where `travelHours` leave no time for it on the same day; 0 elsewhere.");
        type.Field("opening", stop => stop.Opening).Describe("Whether the place is open for the visit.");
        type.Field("hours", stop => stop.Hours == null ? null : stop.Hours)
            .Describe("Its hours as seen from `arrival`: which calendar applies, why it is open or closed, and when it next opens or closes; null where they are not known.");
    }
}
