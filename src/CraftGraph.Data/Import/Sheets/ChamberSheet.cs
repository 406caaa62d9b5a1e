using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>chambers.csv</c>: the chambers of crafts, one for each region.</summary>
internal sealed class ChamberSheet() : NamedFactSheet<Institution>("chambers.csv")
{
    protected override void DeclareNamed(SheetColumns<Institution> columns)
    {
        columns.Reference<Region>("region_id", (chamber, region) => chamber.RegionId = region);
        columns.OptionalReference<Town>("town_id", (chamber, town) => chamber.TownId = town);
        columns.EnglishText("facts", (chamber, facts) => chamber.Facts = facts);
    }

    protected override Institution Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, Slug = key, Kind = InstitutionKind.Chamber };
}
