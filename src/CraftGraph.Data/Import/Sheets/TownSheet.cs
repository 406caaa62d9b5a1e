using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>towns.csv</c>: towns and villages.</summary>
internal sealed class TownSheet() : NamedFactSheet<Town>("towns.csv")
{
    protected override void DeclareNamed(SheetColumns<Town> columns)
    {
        columns.Reference<Province>("province_id", (town, province) => town.ProvinceId = province);
        columns.Reference<Region>("region_id", (town, region) => town.RegionId = region);
        columns.Reference<Region>("old_region_id", (town, region) => town.FormerRegionId = region);
        columns.RequiredCoordinates(
            (town, latitude) => town.Latitude = latitude, (town, longitude) => town.Longitude = longitude);
    }

    protected override Town Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, town) in Rows(session))
        {
            PlaceAgreement.Check(row, session, town.ProvinceId, town.RegionId, town.FormerRegionId);
        }
    }
}
