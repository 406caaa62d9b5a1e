using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Support;

/// <summary>Root fields of support.</summary>
internal sealed class SupportQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new SupportMeasureType()];

    public override IEnumerable<EnumDescription> Enums =>
        [SupportDescriptions.Kind, SupportDescriptions.AmountBasis];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<SupportMeasure>("supportMeasures", "All that artisans and their enterprises can have.");
        query.Single<SupportMeasure>("supportMeasure", "One support measure.");
    }
}
