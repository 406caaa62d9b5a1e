using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>trades.csv</c>: trades with materials, techniques, HS codes and the regions that practise them.</summary>
internal sealed class TradeSheet() : NamedFactSheet<Trade>("trades.csv")
{
    protected override void DeclareNamed(SheetColumns<Trade> columns)
    {
        columns.Reference<TradeCategory>("category_id", (trade, category) => trade.CategoryId = category);
        columns.ReferencesByEnglishName("materials", trade => trade.Materials);
        columns.ReferencesByEnglishName("techniques", trade => trade.Techniques);
        columns.References("hs_codes", trade => trade.HsCodes);
        columns.OptionalText("seed_fact", (trade, fact) => trade.SeedFact = fact);
        columns.Custom(["region_ids"], (trade, row, session) => session.RegionTrades.Practise(
            trade, [.. row.List("region_ids").Select(item => session.Find<Region>(row, "region_ids", item)).OfType<int>()]));
    }

    protected override Trade Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
