using CraftGraph.Api.Languages;
using CraftGraph.Api.Places;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>GraphQL type <c>Province</c>: the unit below a region.</summary>
internal sealed class ProvinceType : EntityType<Province>
{
    protected override void Describe(EntityDescriptor<Province> type)
    {
        type.Describe("A province or prefecture, the unit below a region.");
        type.Key(province => province.Id, province => province.Slug);
        type.Searchable(SearchKind.Province);
        type.Field("slug", province => province.Slug).Describe("Its own key, such as `tiznit`.").Sortable();
        type.Name("What the province or prefecture is called.");
        type.Field("kind", province => province.Kind).Describe("Whether it is a province or a prefecture.");
        type.Field("isoCode", province => province.IsoCode).Describe("ISO 3166-2 code, such as `MA-TIZ`.").Sortable();
        type.Field("region", province => province.Region).Describe("Its region since 2015.");
        type.Field("formerRegion", province => province.FormerRegion).Describe("Its region before 2015.");
        type.Field("seatName", province => province.SeatName)
            .Describe("Name of the town that it is governed from, as GeoNames writes it; null where it is not known.");
        type.Field("coordinates", province => province.Latitude == null
                ? null
                : new Coordinates { Latitude = (double)province.Latitude!, Longitude = (double)province.Longitude! })
            .Describe("Where its seat is; null where it is not known.")
            .NotFilterable();
        type.Text("facts", province => province.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.Connection("towns", province => province.Towns).Describe("Its towns that the catalogue speaks of.");
        type.Provenance();
    }
}
