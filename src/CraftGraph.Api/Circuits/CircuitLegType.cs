using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>CircuitLeg</c>.</summary>
internal sealed class CircuitLegType : ValueType<CircuitLeg>
{
    protected override void Describe(FieldsDescriptor<CircuitLeg> type)
    {
        type.Describe("The way from one stop of a circuit to the next.");
        type.Field("mode", leg => leg.Mode).Describe("How it is travelled.");
        type.Field("straightMeters", leg => leg.StraightMeters).Describe("Its length in metres in a straight line.");
        type.Field("routeMeters", leg => leg.RouteMeters).Describe("Its length in metres as it is travelled.");
        type.Field("minutes", leg => leg.Minutes).Describe("How many minutes it takes.");
        type.Field("isEstimated", leg => leg.IsEstimated)
            .Describe("Whether no source says how long it is or takes: then ways are 1.3 times the straight line, at 4.5 kilometres an hour on foot and 50 by road.");
    }
}
