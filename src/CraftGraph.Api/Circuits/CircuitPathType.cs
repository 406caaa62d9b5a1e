using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>CircuitPath</c>.</summary>
internal sealed class CircuitPathType : ValueType<CircuitPath>
{
    protected override void Describe(FieldsDescriptor<CircuitPath> type)
    {
        type.Describe("The line of a circuit on a map: straight from each stop to the next, for no source gives the ways between. Its points are the stops, in order.");
        type.Field("polyline", path => path.Polyline)
            .Describe("As an encoded polyline of precision 5: points to about a metre, which is finer than the coordinates of places are.");
        type.Field("geoJson", path => path.GeoJson).Describe("As the text of a GeoJSON geometry of type `LineString`.");
        type.Field("bounds", path => path.Bounds).Describe("The least box that holds it.");
    }
}
