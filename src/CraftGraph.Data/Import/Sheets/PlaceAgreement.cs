using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>Holds a row's regions to those of its province.</summary>
internal static class PlaceAgreement
{
    /// <summary>Tells when the regions that the row names are not its province's.</summary>
    public static void Check(Row row, ImportSession session, int provinceId, int regionId, int? formerRegionId)
    {
        var province = session.Table<Province>().ById(provinceId);
        if (province.RegionId != regionId)
        {
            row.Report("region_id", $"is not the region of the province '{province.Slug}'");
        }

        if (formerRegionId is { } former && province.FormerRegionId != former)
        {
            row.Report("old_region_id", $"is not the former region of the province '{province.Slug}'");
        }
    }
}
