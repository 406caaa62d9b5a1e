using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>care-instructions.csv</c>: how things can be cared for.</summary>
internal sealed class CareInstructionSheet() : FactSheet<CareInstruction>("care-instructions.csv")
{
    private const int MaximumCelsius = 250;
    private const int MaximumPosition = 10_000;

    private static readonly SheetWords<CareKind> Kinds = new();

    protected override void DeclareFact(SheetColumns<CareInstruction> columns)
    {
        columns.Word("kind", Kinds, (instruction, kind) => instruction.Kind = kind);
        columns.RequiredInteger("position", 1, MaximumPosition, (instruction, position) => instruction.Position = position);
        columns.Languages("text", SheetLanguages.Usual, (instruction, text) => instruction.Text = text);
        columns.Integer("maximum_celsius", 0, MaximumCelsius, (instruction, celsius) => instruction.MaximumCelsius = celsius);
        columns.OptionalReference<CareSuitability>("suitability_id", (instruction, suitability) => instruction.SuitabilityId = suitability);
    }

    protected override CareInstruction Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Code = key };
}
