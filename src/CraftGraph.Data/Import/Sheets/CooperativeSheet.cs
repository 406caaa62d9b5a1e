using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>cooperatives.csv</c>: cooperatives named in public sources.</summary>
internal sealed class CooperativeSheet() : NamedFactSheet<Cooperative>("cooperatives.csv")
{
    protected override void DeclareNamed(SheetColumns<Cooperative> columns)
    {
        columns.OptionalReference<Town>("town_id", (cooperative, town) => cooperative.TownId = town);
        columns.Reference<Province>("province_id", (cooperative, province) => cooperative.ProvinceId = province);
        columns.Reference<Region>("region_id", (cooperative, region) => cooperative.RegionId = region);
        columns.References("trade_ids", cooperative => cooperative.Trades);
        columns.Integer("founded", 1900, 2100, (cooperative, year) => cooperative.FoundedYear = year);
        columns.Integer("members", 1, 1_000_000, (cooperative, members) => cooperative.Members = members);
        columns.Custom([], (cooperative, row, _) => cooperative.ReceivesVisitors = ReadFlag(row, "receives_visitors"));
        columns.EnglishText("facts", (cooperative, facts) => cooperative.Description = facts);
    }

    protected override Cooperative Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, Slug = key, CreatedAt = session.Now, UpdatedAt = session.Now };

    // Sheets may lack the column, as cells may be empty: then it is not known.
    private static bool? ReadFlag(Row row, string column)
    {
        bool? flag = row[column] switch { "true" => true, "false" => false, _ => null };
        if (flag is null && row[column] is not null)
        {
            row.Report(column, "is neither true nor false");
        }

        return flag;
    }

    public override void Check(ImportSession session)
    {
        foreach (var (row, cooperative) in Rows(session))
        {
            PlaceAgreement.Check(row, session, cooperative.ProvinceId!.Value, cooperative.RegionId, formerRegionId: null);
            cooperative.FormerRegionId = session.Table<Province>().ById(cooperative.ProvinceId.Value).FormerRegionId;
        }
    }
}
