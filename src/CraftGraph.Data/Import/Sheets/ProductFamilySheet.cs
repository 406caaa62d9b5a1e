using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>products.csv</c>: generic types of export article.</summary>
internal sealed class ProductFamilySheet() : NamedFactSheet<ProductFamily>("products.csv")
{
    protected override void DeclareNamed(SheetColumns<ProductFamily> columns)
    {
        columns.Reference<Trade>("trade_id", (family, trade) => family.TradeId = trade);
        columns.Reference<HsCode>("hs_code", (family, code) => family.HsCodeId = code);
        columns.Custom([], (family, row, session) => family.NationalCodeId = session.Find<NationalCode>(row, "national_code", row["national_code"]));
        columns.Word("unit", SaleUnitWords.All, (family, unit) => family.Unit = unit);
        columns.Reference<Region>("region_id", (family, region) => family.RegionId = region);
        columns.OptionalReference<Plan>("promoted_by_plan_id", (family, plan) => family.PlanId = plan);
    }

    protected override ProductFamily Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, family) in Rows(session))
        {
            if (family.NationalCodeId is { } code && session.Table<NationalCode>().ById(code).HsCodeId != family.HsCodeId)
            {
                row.Report("national_code", $"does not begin with its hs_code, {row["hs_code"]}");
            }
        }
    }
}
