using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>country-group-members.csv</c>: the countries of groups. A group has exactly the countries that the sheet gives it.</summary>
internal sealed class CountryGroupMemberSheet() : EntitySheet<CountryGroupMember>("country-group-members.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["country_group_id", "country_code"];

    protected override void Declare(SheetColumns<CountryGroupMember> columns)
    {
        // The key says all.
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var group = session.FindRequired<CountryGroup>(row, "country_group_id");
        if (row["country_code"] is not { } country || !CountryCodes.Contains(country))
        {
            row.Report("country_code", "is no code of a country, such as FR");
            return null;
        }

        return group is null ? null : $"{group}/{country}";
    }

    protected override CountryGroupMember Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        CountryGroupId = session.FindRequired<CountryGroup>(row, "country_group_id")!.Value,
        CountryCode = row["country_code"]!,
    };

    public override void Check(ImportSession session)
    {
        var given = Rows(session).Select(row => row.Entity).ToHashSet();
        var groups = given.Select(member => member.CountryGroupId).ToHashSet();
        foreach (var stored in session.Table<CountryGroupMember>().All.Where(member => groups.Contains(member.CountryGroupId) && !given.Contains(member)).ToList())
        {
            session.Remove(stored);
        }
    }
}
