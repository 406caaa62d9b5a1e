using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>agreement-objects.csv</c>: what agreements provide.</summary>
internal sealed class AgreementObjectSheet() : NamedFactSheet<AgreementObject>("agreement-objects.csv")
{
    protected override void DeclareNamed(SheetColumns<AgreementObject> columns)
    {
        columns.Reference<Agreement>("agreement_id", (@object, agreement) => @object.AgreementId = agreement);
        columns.RequiredInteger("position", 1, 1000, (@object, position) => @object.Position = position);
        columns.Integer("quantity", 0, 2_000_000_000, (@object, quantity) => @object.Quantity = quantity);
        columns.OptionalWord("quantity_unit", FigureWords.Units, (@object, unit) => @object.Unit = unit);
        columns.References("seed_facts", @object => @object.FoundingFacts);
    }

    protected override AgreementObject Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
