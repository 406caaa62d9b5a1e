using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>care-suitabilities.csv</c>: what instructions for care come to.</summary>
internal sealed class CareSuitabilitySheet() : NamedFactSheet<CareSuitability>("care-suitabilities.csv")
{
    protected override void DeclareNamed(SheetColumns<CareSuitability> columns)
    {
    }

    protected override CareSuitability Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
