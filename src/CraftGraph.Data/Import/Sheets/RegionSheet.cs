using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>regions.csv</c>: the regions since 2015 and those before.</summary>
internal sealed class RegionSheet() : NamedFactSheet<Region>("regions.csv")
{
    private static readonly SheetWords<RegionScheme> Schemes = new(
        ("2015", RegionScheme.Since2015),
        ("pre2015", RegionScheme.Before2015));

    protected override void DeclareNamed(SheetColumns<Region> columns)
    {
        columns.Word("scheme", Schemes, (region, scheme) => region.Scheme = scheme);
        columns.Text("iso_code", (region, code) => region.IsoCode = code);
        columns.CircularReference<Town>("seat_town_id", region => region.SeatId);
    }

    protected override Region Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
