using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Fairs;

/// <summary>Root fields of fairs.</summary>
internal sealed class FairQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new FairType(), new FairParticipationType()];

    public override IEnumerable<EnumDescription> Enums =>
        [FairDescriptions.Kind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Fair>("fairs", "All editions of fairs, salons and festivals.");
        query.Single<Fair>("fair", "One edition of a fair.");
        query.Connection<FairParticipation>("fairParticipations", "All Moroccan pavilions at fairs abroad.");
        query.Single<FairParticipation>("fairParticipation", "One Moroccan pavilion at a fair abroad.");
    }
}
