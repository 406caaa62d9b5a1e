using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>labels.csv</c>: labels, marks and stamps.</summary>
internal sealed class LabelSheet() : NamedFactSheet<Label>("labels.csv")
{
    private static readonly SheetWords<LabelKind> Kinds = new();
    private static readonly SheetWords<NameOrigin> Origins = new();

    protected override void DeclareNamed(SheetColumns<Label> columns)
    {
        columns.Word("name_ar_status", Origins, (label, origin) => label.ArabicNameOrigin = origin);
        columns.Word("kind", Kinds, (label, kind) => label.Kind = kind);
        columns.OptionalReference<Trade>("trade_id", (label, trade) => label.TradeId = trade);
        columns.OptionalReference<Region>("region_id", (label, region) => label.RegionId = region);
        columns.OptionalText("year", (label, year) => label.YearAsPublished = year);
        columns.EnglishText("issuing_body", (label, body) => label.IssuingBody = body);
        columns.EnglishText("registered_with", (label, register) => label.RegisteredWith = register);
        columns.Integer("units_certified", 0, 10_000_000, (label, units) => label.UnitsCertified = units);
        columns.EnglishText("facts", (label, facts) => label.Facts = facts);
    }

    protected override Label Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
