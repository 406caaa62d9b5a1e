using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Guidebooks;

/// <summary>Root fields of guidebooks.</summary>
internal sealed class GuidebookQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new GuidebookType()];

    public override IEnumerable<EnumDescription> Enums =>
        [GuidebookDescriptions.Kind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Guidebook>("guidebooks", "All guides for visitors.");
        query.Single<Guidebook>("guidebook", "One guide for visitors.");
    }
}
