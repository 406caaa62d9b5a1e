using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Places;

/// <summary>Root fields of places.</summary>
internal sealed class PlaceQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new PlaceType(), new CoordinatesType()];

    public override IEnumerable<EnumDescription> Enums => [PlaceDescriptions.Kind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Place>("places", "Everything that stands at a place, of all kinds: near a place, in a box, or along a line.");
        query.Add(PlaceMapType.CreateField(query.Schema));
    }
}
