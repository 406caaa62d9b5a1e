using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Training;

/// <summary>Root fields of training.</summary>
internal sealed class TrainingQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new TrainingProvisionType()];

    public override IEnumerable<EnumDescription> Enums =>
        [TrainingDescriptions.Kind, TrainingDescriptions.Form, TrainingDescriptions.CapacityUnit];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<TrainingProvision>("trainingProvisions", "All centres, schemes, projects and campaigns of vocational training.");
        query.Single<TrainingProvision>("trainingProvision", "One centre, scheme, project or campaign.");
    }
}
