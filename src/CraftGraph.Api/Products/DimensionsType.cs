using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>Dimensions</c>.</summary>
internal sealed class DimensionsType : ValueType<Dimensions>
{
    protected override void Describe(FieldsDescriptor<Dimensions> type)
    {
        type.Describe("The size of an article.");
        type.Field("lengthMillimeters", size => size.LengthMillimeters).Describe("Length in millimetres; null where it does not apply.");
        type.Field("widthMillimeters", size => size.WidthMillimeters).Describe("Width in millimetres; null where it does not apply.");
        type.Field("heightMillimeters", size => size.HeightMillimeters).Describe("Height in millimetres; null where it does not apply.");
    }
}
