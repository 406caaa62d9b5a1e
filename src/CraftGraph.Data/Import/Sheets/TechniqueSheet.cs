using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>techniques.csv</c>: the techniques that trades name in English.</summary>
internal sealed class TechniqueSheet() : NamedFactSheet<Technique>("techniques.csv")
{
    protected override void DeclareNamed(SheetColumns<Technique> columns)
    {
    }

    protected override Technique Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
