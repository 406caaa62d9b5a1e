using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>ramadans.csv</c>: Ramadans as they were announced.</summary>
internal sealed class RamadanSheet() : FactSheet<Ramadan>("ramadans.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["hijri_year"];

    protected override void DeclareFact(SheetColumns<Ramadan> columns)
    {
        columns.RequiredDay("first_day", (ramadan, day) => ramadan.FirstDay = day);
        columns.RequiredDay("last_day", (ramadan, day) => ramadan.LastDay = day);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        if (int.TryParse(row["hijri_year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1400 and <= 1700)
        {
            return year.ToString(CultureInfo.InvariantCulture);
        }

        row.Report("hijri_year", "is not a year of the Hijra from 1400 to 1700");
        return null;
    }

    protected override Ramadan Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, HijriYear = int.Parse(key, CultureInfo.InvariantCulture) };

    public override void Check(ImportSession session)
    {
        foreach (var (row, ramadan) in Rows(session))
        {
            if (Opening.RamadanCalendar.YearOf(ramadan.FirstDay) != ramadan.HijriYear)
            {
                row.Report("first_day", $"is in the year {Opening.RamadanCalendar.YearOf(ramadan.FirstDay)} of the Hijra");
            }

            if (ramadan.LastDay.DayNumber - ramadan.FirstDay.DayNumber is not (28 or 29))
            {
                row.Report("last_day", "does not make a month of 29 or 30 days");
            }
        }
    }
}
