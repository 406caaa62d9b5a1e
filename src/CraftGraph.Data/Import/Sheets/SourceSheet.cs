using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>sources.csv</c>: the register of sources.</summary>
internal sealed class SourceSheet() : EntitySheet<Source>("sources.csv")
{
    private static readonly SheetWords<SourceKind> Kinds = new(
        ("public page", SourceKind.PublicPage),
        ("data set", SourceKind.DataSet),
        ("seed document", SourceKind.SeedDocument));

    protected override void Declare(SheetColumns<Source> columns)
    {
        columns.Text("title_and_address", (source, title) => source.TitleAndAddress = title);
        columns.Word("kind", Kinds, (source, kind) => source.Kind = kind);
    }

    protected override Source Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
