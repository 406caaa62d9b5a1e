using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>Root fields of producers.</summary>
internal sealed class ProducerQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new ProducerType(), new CooperativeType(), new ArtisanType(), new ProductionUnitType(), new EnterpriseType()];

    public override IEnumerable<EnumDescription> Enums => [ProducerDescriptions.Kind, ProducerDescriptions.LegalForm];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Producer>("producers", "All makers, of the four kinds.");
        query.Single<Producer>("producer", "One maker, of any kind.");
        query.Connection<Cooperative>("cooperatives", "All makers that are cooperatives.");
        query.Single<Cooperative>("cooperative", "One cooperative.");
        query.Connection<Artisan>("artisans", "All makers that are one person.");
        query.Single<Artisan>("artisan", "One artisan.");
        query.Connection<ProductionUnit>("productionUnits", "All makers that are workshops with employees.");
        query.Single<ProductionUnit>("productionUnit", "One production unit.");
        query.Connection<Enterprise>("enterprises", "All makers that are companies.");
        query.Single<Enterprise>("enterprise", "One enterprise.");
    }
}
