using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>CircuitStop</c>.</summary>
internal sealed class CircuitStopType : EntityType<CircuitStop>
{
    protected override void Describe(EntityDescriptor<CircuitStop> type)
    {
        type.Describe("A place at which a circuit stops. Distances are in a straight line, not by road.");
        type.Key(stop => stop.Id);
        type.Field("circuit", stop => stop.Circuit).Describe("Which circuit.");
        type.Field("position", stop => stop.Position).Describe("Place in the circuit, 1 for the start.").Sortable();
        type.Field("pointOfSale", stop => stop.PointOfSale).Describe("Where.");
        type.Field("legMeters", stop => stop.LegMeters).Describe("Metres from the stop before; 0 at the start.");
        type.Field("cumulativeMeters", stop => stop.CumulativeMeters).Describe("Metres from the start.");
        type.OrderedBy("position");
    }
}
