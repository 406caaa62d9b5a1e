using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>institutions.csv</c>: public bodies and partners.</summary>
internal sealed class InstitutionSheet() : NamedFactSheet<Institution>("institutions.csv")
{
    private static readonly SheetWords<InstitutionKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<Institution> columns)
    {
        columns.Word("kind", Kinds, (institution, kind) => institution.Kind = kind);
        columns.EnglishText("role", (institution, role) => institution.Role = role);
        columns.OptionalReference<Town>("town_id", (institution, town) => institution.TownId = town);
    }

    protected override Institution Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
