using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>guidebooks.csv</c>: guides for visitors.</summary>
internal sealed class GuidebookSheet() : NamedFactSheet<Guidebook>("guidebooks.csv", "title")
{
    private static readonly SheetWords<GuidebookKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<Guidebook> columns)
    {
        columns.Word("kind", Kinds, (guidebook, kind) => guidebook.Kind = kind);
        columns.Text("publisher", (guidebook, publisher) => guidebook.Publisher = publisher);
        columns.OptionalReference<Region>("region_id", (guidebook, region) => guidebook.RegionId = region);
        columns.EnglishText("facts", (guidebook, facts) => guidebook.Facts = facts);
    }

    protected override Guidebook Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
