using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>measures.csv</c>: what key figures measure, by the English words that the sheets of figures use.</summary>
internal sealed class MeasureSheet() : NamedFactSheet<Measure>("measures.csv")
{
    protected override void DeclareNamed(SheetColumns<Measure> columns)
    {
    }

    protected override Measure Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
