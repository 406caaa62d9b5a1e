using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Plans;

/// <summary>Root fields of plans and of what they come to.</summary>
internal sealed class PlanQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new PlanType(), new PlanAxisType(), new PlanProjectType(), new PlanTargetType(), new IndicatorType()];

    public override IEnumerable<EnumDescription> Enums =>
        [PlanDescriptions.Scope, PlanDescriptions.AxisKind, PlanDescriptions.ProjectKind, PlanDescriptions.Theme, PlanDescriptions.BeneficiaryGroup];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Plan>("plans", "All plans that develop the crafts.");
        query.Single<Plan>("plan", "One plan.");
        query.Connection<PlanAxis>("planAxes", "All axes of plans, and the recommendations made on them.");
        query.Single<PlanAxis>("planAxis", "One axis or recommendation.");
        query.Connection<PlanProject>("planProjects", "All measures and projects of plans that sources name.");
        query.Single<PlanProject>("planProject", "One measure or project.");
        query.Connection<PlanTarget>("planTargets", "All numbers that plans want to reach.");
        query.Single<PlanTarget>("planTarget", "One target.");
        query.Connection<Indicator>("indicators", "All series of figures, with where they began, what is aimed at and what they came to.");
        query.Single<Indicator>("indicator", "One indicator.");
    }
}
