using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>Root fields of the territory.</summary>
internal sealed class RegionQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new RegionType(), new RegionSuccessionType(), new ProvinceType(), new TownType()];

    public override IEnumerable<EnumDescription> Enums =>
        [RegionDescriptions.Scheme, RegionDescriptions.SuccessionExtent, RegionDescriptions.ProvinceKind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Region>("regions", "All regions, of both divisions of the country: `where: { scheme: { eq: SINCE_2015 } }` for the present ones.");
        query.Single<Region>("region", "One region.");
        query.Connection<Province>("provinces", "All provinces and prefectures.");
        query.Single<Province>("province", "One province or prefecture.");
        query.Connection<Town>("towns", "All towns and villages that the catalogue speaks of.");
        query.Single<Town>("town", "One town or village.");
    }
}
