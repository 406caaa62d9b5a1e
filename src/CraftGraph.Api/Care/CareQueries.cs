using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Care;

/// <summary>Root fields of care.</summary>
internal sealed class CareQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new CareInstructionType(), new CareSuitabilityType()];

    public override IEnumerable<EnumDescription> Enums => [CareDescriptions.CareKind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<CareInstruction>("careInstructions", "All instructions for care.");
        query.Single<CareInstruction>("careInstruction", "One instruction for care.");
        query.Connection<CareSuitability>("careSuitabilities", "All that things stand or do not stand.");
        query.Single<CareSuitability>("careSuitability", "One thing that articles stand or do not stand.");
    }
}
