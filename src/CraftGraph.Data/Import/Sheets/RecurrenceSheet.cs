using CraftGraph.Data.Model;
using CraftGraph.Data.Schedules;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>recurrences.csv</c>: on which days schedules take place, and when on these days.</summary>
internal sealed class RecurrenceSheet() : EntitySheet<Recurrence>("recurrences.csv")
{
    private static readonly SheetWords<RecurrenceFrequency> Frequencies = new();

    protected override void Declare(SheetColumns<Recurrence> columns)
    {
        columns.Reference<Schedule>("schedule_id", (recurrence, schedule) => recurrence.ScheduleId = schedule);
        columns.Word("frequency", Frequencies, (recurrence, frequency) => recurrence.Frequency = frequency);
        columns.Integer("interval", 1, 1000, (recurrence, interval) => recurrence.Interval = interval ?? 1);
        columns.Integer("week_of_month", -1, 5, (recurrence, week) => recurrence.WeekOfMonth = week);
        columns.RequiredDay("first_day", (recurrence, day) => recurrence.FirstDay = day);
        columns.Day("last_day", (recurrence, day) => recurrence.LastDay = day);
        columns.Integer("days", 1, Occurrence.MaximumDays, (recurrence, days) => recurrence.Days = days ?? 1);
        columns.Custom(["opens", "closes"], (recurrence, row, _) =>
        {
            var hours = SheetTime.Read(row, "opens", "closes", recurrence.Days == 1);
            (recurrence.Opens, recurrence.Closes) = (hours?.Opens, hours?.Closes);
        });
    }

    protected override Recurrence Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, recurrence) in Rows(session))
        {
            if (recurrence.Slug.StartsWith(FairSchedules.KeyPrefix, StringComparison.Ordinal))
            {
                row.Report("id", $"starts with {FairSchedules.KeyPrefix}, which is kept for those that follow from fairs.csv");
            }

            if (recurrence.LastDay < recurrence.FirstDay)
            {
                row.Report("last_day", "is before the first day");
            }

            if (recurrence.WeekOfMonth is null)
            {
                continue;
            }

            if (recurrence.WeekOfMonth is 0 || recurrence.Frequency is not (RecurrenceFrequency.Monthly or RecurrenceFrequency.Yearly))
            {
                row.Report("week_of_month", "is for monthly and yearly recurrences: 1 to 5, or -1 for the last");
            }
            else if (RecurrenceDays.Between(recurrence, recurrence.FirstDay, recurrence.FirstDay).FirstOrDefault() != recurrence.FirstDay)
            {
                row.Report("week_of_month", "is not that of the first day in its month");
            }
        }
    }
}
