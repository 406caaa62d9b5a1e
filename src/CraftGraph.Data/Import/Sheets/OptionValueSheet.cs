using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>option-values.csv</c>: the colours and sizes in which variants of articles differ.</summary>
internal sealed class OptionValueSheet() : NamedFactSheet<OptionValue>("option-values.csv")
{
    private static readonly SheetWords<VariantOption> Options = new();

    protected override void DeclareNamed(SheetColumns<OptionValue> columns)
    {
        columns.Word("option", Options, (value, option) => value.Option = option);
        columns.RequiredInteger("position", 1, 1000, (value, position) => value.Position = position);
    }

    protected override OptionValue Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
