using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.ProductionSites;

/// <summary>Root fields of production sites.</summary>
internal sealed class ProductionSiteQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new ProductionSiteType()];

    public override IEnumerable<EnumDescription> Enums =>
        [ProductionSiteDescriptions.Kind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<ProductionSite>("productionSites", "All poles, zones and premises for craft production that plans ask for.");
        query.Single<ProductionSite>("productionSite", "One site of production.");
    }
}
