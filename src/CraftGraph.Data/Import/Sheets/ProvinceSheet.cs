using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>provinces.csv</c>: provinces and prefectures.</summary>
internal sealed class ProvinceSheet() : NamedFactSheet<Province>("provinces.csv")
{
    private static readonly SheetWords<ProvinceKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<Province> columns)
    {
        columns.Text("iso_code", (province, code) => province.IsoCode = code);
        columns.Word("type", Kinds, (province, kind) => province.Kind = kind);
        columns.Reference<Region>("region_id", (province, region) => province.RegionId = region);
        columns.Reference<Region>("old_region_id", (province, region) => province.FormerRegionId = region);
        columns.OptionalText("seat_geonames", (province, seat) => province.SeatName = seat);
        columns.Coordinates(
            (province, latitude) => province.Latitude = latitude, (province, longitude) => province.Longitude = longitude);
        columns.EnglishText("note", (province, note) => province.Facts = note);
    }

    protected override Province Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
