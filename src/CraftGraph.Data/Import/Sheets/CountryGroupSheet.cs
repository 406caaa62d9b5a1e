using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>country-groups.csv</c>: countries that customs rules name together.</summary>
internal sealed class CountryGroupSheet() : NamedFactSheet<CountryGroup>("country-groups.csv")
{
    protected override void DeclareNamed(SheetColumns<CountryGroup> columns)
    {
        // Its countries are in a sheet of their own.
    }

    protected override CountryGroup Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
