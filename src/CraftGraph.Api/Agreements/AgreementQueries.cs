using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Agreements;

/// <summary>Root fields of agreements.</summary>
internal sealed class AgreementQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new AgreementType(), new AgreementPartyType(), new AgreementObjectType()];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Agreement>("agreements", "All partnership agreements, framework agreements and signed programmes.");
        query.Single<Agreement>("agreement", "One agreement.");
    }
}
