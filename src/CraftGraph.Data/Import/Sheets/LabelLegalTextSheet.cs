using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>label-legal-texts.csv</c>: the texts that labels rest on; editorial.</summary>
internal sealed class LabelLegalTextSheet() : FactSheet<LabelLegalText>("label-legal-texts.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["label_id", "legal_text_id"];

    protected override void DeclareFact(SheetColumns<LabelLegalText> columns) =>
        columns.EnglishText("note", (basis, note) => basis.Note = note);

    protected override string? KeyOf(Row row, ImportSession session) =>
        session.FindRequired<Label>(row, "label_id") is { } label && session.FindRequired<LegalText>(row, "legal_text_id") is { } text
            ? $"{label}/{text}"
            : null;

    protected override LabelLegalText Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        LabelId = session.FindRequired<Label>(row, "label_id")!.Value,
        LegalTextId = session.FindRequired<LegalText>(row, "legal_text_id")!.Value,
    };
}
