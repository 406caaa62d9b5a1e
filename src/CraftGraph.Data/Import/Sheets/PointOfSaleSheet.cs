using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>points-of-sale.csv</c>: places of sale and of craft.</summary>
internal sealed class PointOfSaleSheet() : NamedFactSheet<PointOfSale>("points-of-sale.csv")
{
    private static readonly SheetWords<PointOfSaleKind> Kinds = new();
    private static readonly SheetWords<CoordinatePrecision> Precisions = new(
        ("site_approx", CoordinatePrecision.SiteApproximate),
        ("quarter_approx", CoordinatePrecision.QuarterApproximate),
        ("town_centre", CoordinatePrecision.TownCentre));

    protected override void DeclareNamed(SheetColumns<PointOfSale> columns)
    {
        columns.Word("kind", Kinds, (point, kind) => point.Kind = kind);
        columns.Reference<Town>("town_id", (point, town) => point.TownId = town);
        columns.Reference<Province>("province_id", (point, province) => point.ProvinceId = province);
        columns.Reference<Region>("region_id", (point, region) => point.RegionId = region);
        columns.Reference<Region>("old_region_id", (point, region) => point.FormerRegionId = region);
        columns.References("trade_ids", point => point.Trades);
        columns.RequiredCoordinates(
            (point, latitude) => point.Latitude = latitude, (point, longitude) => point.Longitude = longitude);
        columns.Word("coord_precision", Precisions, (point, precision) => point.CoordinatePrecision = precision);
        columns.OptionalText("coord_source", (point, source) => point.CoordinateSource = source);
        columns.EnglishText("facts", (point, facts) => point.Facts = facts);
    }

    protected override PointOfSale Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, point) in Rows(session))
        {
            PlaceAgreement.Check(row, session, point.ProvinceId, point.RegionId, point.FormerRegionId);
        }
    }
}
