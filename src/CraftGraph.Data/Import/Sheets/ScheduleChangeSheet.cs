using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>schedule-changes.csv</c>: days on which schedules are not as their recurrences say.</summary>
internal sealed class ScheduleChangeSheet() : ScheduleDaySheet<ScheduleChange>("schedule-changes.csv")
{
    private static readonly SheetWords<ScheduleChangeKind> Kinds = new();

    protected override void Declare(SheetColumns<ScheduleChange> columns)
    {
        columns.Word("kind", Kinds, (change, kind) => change.Kind = kind);
        columns.Day("new_day", (change, day) => change.NewDay = day);
        columns.Custom(["opens", "closes"], (change, row, _) =>
        {
            var hours = SheetTime.Read(row, "opens", "closes");
            (change.Opens, change.Closes) = (hours?.Opens, hours?.Closes);
        });
        columns.OptionalLanguages("reason", (change, reason) => change.Reason = reason);
    }

    protected override ScheduleChange Create(int id, int scheduleId, DateOnly day) => new() { Id = id, ScheduleId = scheduleId, Day = day };

    public override void Check(ImportSession session)
    {
        foreach (var (row, change) in Rows(session))
        {
            switch (change.Kind)
            {
                case ScheduleChangeKind.Moved when change.NewDay is null && change.Opens is null:
                    row.Report("new_day", "is empty, and so are the hours; one that is moved has a new day or new hours");
                    break;
                case not ScheduleChangeKind.Moved when change.NewDay is not null:
                    row.Report("new_day", "has no meaning for one that is not moved");
                    break;
                case ScheduleChangeKind.Cancelled when change.Opens is not null:
                    row.Report("opens", "has no meaning for one that is cancelled");
                    break;
            }
        }
    }
}
