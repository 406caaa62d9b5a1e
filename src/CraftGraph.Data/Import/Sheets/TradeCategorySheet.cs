using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>trade-categories.csv</c>: families of trades.</summary>
internal sealed class TradeCategorySheet() : NamedFactSheet<TradeCategory>("trade-categories.csv")
{
    protected override void DeclareNamed(SheetColumns<TradeCategory> columns)
    {
    }

    protected override TradeCategory Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
