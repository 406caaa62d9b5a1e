using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>materials.csv</c>: the materials that trades name in English.</summary>
internal sealed class MaterialSheet() : NamedFactSheet<Material>("materials.csv")
{
    protected override void DeclareNamed(SheetColumns<Material> columns)
    {
    }

    protected override Material Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
