using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>CircuitStop</c>.</summary>
internal sealed class CircuitStopType : EntityType<CircuitStop>
{
    protected override void Describe(EntityDescriptor<CircuitStop> type)
    {
        type.Describe("A place at which a circuit stops.");
        type.Key(stop => stop.Id);
        type.Field("circuit", stop => stop.Circuit).Describe("Which circuit.");
        type.Field("position", stop => stop.Position).Describe("Place in the circuit, 1 for the start.").Sortable();
        type.Field("pointOfSale", stop => stop.PointOfSale).Describe("Where.");
        type.Field("legMeters", stop => stop.LegMeters).Describe("Metres from the stop before in a straight line; 0 at the start.");
        type.Field("cumulativeMeters", stop => stop.CumulativeMeters).Describe("Metres from the start along the straight lines of the legs.");
        type.Field("leg", stop => stop.Position == 1 ? null : new CircuitLeg
        {
            Mode = stop.LegMode,
            StraightMeters = stop.LegMeters,
            RouteMeters = stop.RouteMeters,
            Minutes = stop.LegMinutes,
            IsEstimated = stop.IsLegEstimated,
        }).Describe("The way there from the stop before; null at the start.");
        type.Field("dwellMinutes", stop => stop.DwellMinutes).Describe("How many minutes to allow for the visit.");
        type.Field("isDwellEstimated", stop => stop.IsDwellEstimated)
            .Describe("Whether no source says how long a visit takes: then it is a quarter of an hour on circuits on foot, and three quarters of an hour on those by road.");
        type.OrderedBy("position");
    }
}
