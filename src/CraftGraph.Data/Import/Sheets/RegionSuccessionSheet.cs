using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>region-mapping.csv</c>: what became of the former regions.</summary>
internal sealed class RegionSuccessionSheet() : FactSheet<RegionSuccession>("region-mapping.csv")
{
    private static readonly SheetWords<SuccessionExtent> Extents = new();

    protected override IReadOnlyList<string> KeyColumns => ["old_region_id", "region_id"];

    protected override void DeclareFact(SheetColumns<RegionSuccession> columns)
    {
        columns.Word("extent", Extents, (succession, extent) => succession.Extent = extent);
        columns.References("province_ids", succession => succession.Provinces);
    }

    protected override string? KeyOf(Row row, ImportSession session) =>
        session.FindRequired<Region>(row, "old_region_id") is { } former && session.FindRequired<Region>(row, "region_id") is { } region
            ? $"{former}/{region}"
            : null;

    protected override RegionSuccession Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        FormerRegionId = session.FindRequired<Region>(row, "old_region_id")!.Value,
        RegionId = session.FindRequired<Region>(row, "region_id")!.Value,
    };
}
