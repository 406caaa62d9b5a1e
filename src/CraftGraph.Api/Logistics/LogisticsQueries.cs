using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Logistics;

/// <summary>Root fields of logistics.</summary>
internal sealed class LogisticsQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new LogisticsServiceType()];

    public override IEnumerable<EnumDescription> Enums =>
        [LogisticsDescriptions.Kind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<LogisticsService>("logisticsServices", "All functions of logistics, ports and airports.");
        query.Single<LogisticsService>("logisticsService", "One function, port or airport.");
    }
}
