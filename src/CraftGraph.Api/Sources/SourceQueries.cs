using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Sources;

/// <summary>Root fields of sources.</summary>
internal sealed class SourceQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new SourceType()];

    public override IEnumerable<EnumDescription> Enums => [SourceDescriptions.Kind, SourceDescriptions.Verification];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Source>("sources", "All documents, pages and data sets in which facts were read, and the parts of them that are cited.");
        query.Single<Source>("source", "One source.");
    }
}
