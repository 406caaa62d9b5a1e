using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Places;

/// <summary>GraphQL type <c>Coordinates</c>.</summary>
internal sealed class CoordinatesType : ValueType<Coordinates>
{
    protected override void Describe(FieldsDescriptor<Coordinates> type)
    {
        type.Describe("A place on the Earth in WGS 84.");
        type.Field("latitude", place => place.Latitude).Describe("Decimal degrees, north positive, -90 to 90.");
        type.Field("longitude", place => place.Longitude).Describe("Decimal degrees, east positive, -180 to 180.");
    }
}
