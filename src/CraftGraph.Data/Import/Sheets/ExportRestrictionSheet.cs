using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>export-restrictions.csv</c>: rules under which goods may not leave the country, or not without a permit.</summary>
internal sealed class ExportRestrictionSheet() : NamedFactSheet<ExportRestriction>("export-restrictions.csv")
{
    private static readonly SheetWords<RestrictionSubject> Subjects = new();

    protected override void DeclareNamed(SheetColumns<ExportRestriction> columns)
    {
        columns.Word("subject", Subjects, (restriction, subject) => restriction.Subject = subject);
        columns.EnglishText("goods", (restriction, goods) => restriction.Goods = goods);
        columns.Text("reference", (restriction, reference) => restriction.Reference = reference);
        columns.OptionalReference<LegalText>("legal_text_id", (restriction, text) => restriction.LegalTextId = text);
        columns.OptionalReference<ExportDocument>("permit_id", (restriction, permit) => restriction.PermitId = permit);
        columns.References("trade_ids", restriction => restriction.Trades);
    }

    protected override ExportRestriction Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
