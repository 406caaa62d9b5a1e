using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.FoundingDocuments;

/// <summary>Root fields of what the founding documents state.</summary>
internal sealed class FoundingDocumentQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new FoundingFactType(), new ReadingType()];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<FoundingFact>("foundingFacts", "All that the founding documents state.");
        query.Single<FoundingFact>("foundingFact", "One fact of the founding documents.");
        query.Connection<Reading>("readings", "All that is unclear in the founding documents, and how it is read.");
        query.Single<Reading>("reading", "One thing that is unclear, and how it is read.");
    }
}
