using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>label-awards.csv</c>: labels given to cooperatives, for all that they make or for one article.</summary>
internal sealed class LabelAwardSheet() : FactSheet<LabelAward>("label-awards.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["number"];

    protected override void DeclareFact(SheetColumns<LabelAward> columns)
    {
        columns.Reference<Label>("label_id", (award, label) => award.LabelId = label);
        columns.Reference<Cooperative>("cooperative_id", (award, cooperative) => award.ProducerId = cooperative);
        columns.OptionalReference<Product>("product_id", (award, article) => award.ProductId = article);
    }

    protected override string? KeyOf(Row row, ImportSession session) => SheetKey.ReadNumber(row, "number");

    protected override LabelAward Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Number = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, award) in Rows(session))
        {
            if (award.AwardedOn == default)
            {
                row.Report("number", $"is awarded by no row of {LabelAwardEventSheet.Name}");
            }

            if (session.Table<Label>().ById(award.LabelId).Kind is LabelKind.LabelCategory)
            {
                row.Report("label_id", "names a class of labels, which nobody is given");
            }

            if (award.ProductId is { } article && session.Table<Product>().ById(article).ProducerId != award.ProducerId)
            {
                row.Report("product_id", "names an article of another maker");
            }
        }
    }
}
