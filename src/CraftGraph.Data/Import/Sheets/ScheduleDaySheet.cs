using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>A sheet with one row for a day of a schedule.</summary>
internal abstract class ScheduleDaySheet<T>(string fileName) : EntitySheet<T>(fileName)
    where T : CatalogueEntity
{
    protected override IReadOnlyList<string> KeyColumns => ["schedule_id", "day"];

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var schedule = session.FindRequired<Schedule>(row, "schedule_id");
        if (!DateOnly.TryParseExact(row["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            row.Report("day", "is no day, such as 2026-10-25");
            return null;
        }

        return schedule is { } id ? ScheduleChange.KeyOf(id, day) : null;
    }

    protected sealed override T Create(int id, string key, Row row, ImportSession session)
    {
        var separator = key.IndexOf('/', StringComparison.Ordinal);
        return Create(
            id,
            int.Parse(key.AsSpan(0, separator), CultureInfo.InvariantCulture),
            DateOnly.ParseExact(key.AsSpan(separator + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>A new row of a day.</summary>
    protected abstract T Create(int id, int scheduleId, DateOnly day);
}
