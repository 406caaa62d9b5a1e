using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>legal-texts.csv</c>: laws, decrees, agreements.</summary>
internal sealed class LegalTextSheet() : FactSheet<LegalText>("legal-texts.csv")
{
    private static readonly SheetWords<LegalSubject> Subjects = new();

    protected override void DeclareFact(SheetColumns<LegalText> columns)
    {
        columns.Text("reference", (text, reference) => text.Reference = reference);
        columns.Languages("title", [Language.Fr, Language.En], (text, title) => text.Rename(title));
        columns.Word("subject", Subjects, (text, subject) => text.Subject = subject);
        columns.PublishedDay("date", (text, published, date) => (text.DateAsPublished, text.Date) = (published, date));
    }

    protected override LegalText Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
