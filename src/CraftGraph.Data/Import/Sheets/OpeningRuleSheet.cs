using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>opening-rules.csv</c>: when points of sale are open, cooperatives receive visitors and visits are offered.</summary>
internal sealed class OpeningRuleSheet() : FactSheet<OpeningRule>("opening-rules.csv")
{
    private static readonly SheetWords<OpeningCalendar> Calendars = new();
    private static readonly SheetWords<Weekday> Weekdays = new();

    protected override void DeclareFact(SheetColumns<OpeningRule> columns)
    {
        columns.OptionalReference<PointOfSale>("point_of_sale_id", (rule, point) => rule.PointOfSaleId = point);
        columns.OptionalReference<Cooperative>("cooperative_id", (rule, cooperative) => rule.ProducerId = cooperative);
        columns.Custom([], (rule, row, session) => rule.VisitId = session.Find<Visit>(row, "visit_id", row["visit_id"]));
        columns.Word("calendar", Calendars, (rule, calendar) => rule.Calendar = calendar);
        columns.Flag("is_open", (rule, isOpen) => rule.IsOpen = isOpen);
        columns.OptionalWord("weekday", Weekdays, (rule, weekday) => rule.Weekday = weekday);
        columns.Custom(["opens", "closes"], (rule, row, _) => ReadMinutes(rule, row));
        columns.Day("first_day", (rule, day) => rule.FirstDay = day);
        columns.Day("last_day", (rule, day) => rule.LastDay = day);
        columns.Integer("first_month_day", 101, 1231, (rule, monthDay) => rule.FirstMonthDay = monthDay);
        columns.Integer("last_month_day", 101, 1231, (rule, monthDay) => rule.LastMonthDay = monthDay);
        columns.OptionalLanguages("reason", (rule, reason) => rule.Reason = reason);
    }

    protected override OpeningRule Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, Slug = key, Calendar = Calendars.Find(row["calendar"]).GetValueOrDefault() };

    public override void Check(ImportSession session)
    {
        foreach (var (row, rule) in Rows(session))
        {
            if (((int?[])[rule.PointOfSaleId, rule.ProducerId, rule.VisitId]).Count(key => key is not null) != 1)
            {
                row.Report("point_of_sale_id", "and cooperative_id, and visit_id: one of them is expected");
            }

            CheckBounds(row, "first_day", "last_day", rule.Calendar is OpeningCalendar.Exception, rule.FirstDay is not null, rule.LastDay is not null);
            CheckBounds(
                row,
                "first_month_day",
                "last_month_day",
                rule.Calendar is OpeningCalendar.Season or OpeningCalendar.OutOfSeason,
                rule.FirstMonthDay is not null,
                rule.LastMonthDay is not null);
            if (rule.LastDay < rule.FirstDay)
            {
                row.Report("last_day", "is before the first day");
            }
        }
    }

    private static void CheckBounds(Row row, string first, string last, bool isExpected, bool hasFirst, bool hasLast)
    {
        foreach (var (column, isGiven) in ((string, bool)[])[(first, hasFirst), (last, hasLast)])
        {
            if (isGiven != isExpected)
            {
                row.Report(column, isExpected ? "is empty" : "has no meaning under this calendar");
            }
        }
    }

    // A closed rule without times is for the whole day, and for what would go on past its midnight.
    private static void ReadMinutes(OpeningRule rule, Row row)
    {
        if (!rule.IsOpen && row["opens"] is null && row["closes"] is null)
        {
            (rule.Opens, rule.Closes) = (0, 2 * OpeningHours.MinutesOfDay);
            return;
        }

        if (SheetTime.Read(row, "opens", "closes") is { } hours)
        {
            (rule.Opens, rule.Closes) = hours;
        }
        else if (row["opens"] is null && row["closes"] is null)
        {
            row.Report("opens", "is empty, and so is closes; an open rule has hours");
        }
    }
}
