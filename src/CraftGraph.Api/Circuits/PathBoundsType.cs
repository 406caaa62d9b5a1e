using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>PathBounds</c>.</summary>
internal sealed class PathBoundsType : ValueType<PathBounds>
{
    protected override void Describe(FieldsDescriptor<PathBounds> type)
    {
        type.Describe("The least box that holds a path, WGS 84 decimal degrees; what `within` and `map(bounds:)` take.");
        type.Field("south", bounds => bounds.South).Describe("Least latitude.");
        type.Field("west", bounds => bounds.West).Describe("Least longitude.");
        type.Field("north", bounds => bounds.North).Describe("Greatest latitude.");
        type.Field("east", bounds => bounds.East).Describe("Greatest longitude.");
    }
}
