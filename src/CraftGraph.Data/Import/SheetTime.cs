using System.Globalization;
using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Import;

/// <summary>Times of day in sheets, such as <c>09:00</c>, as minutes since midnight.</summary>
internal static class SheetTime
{
    /// <summary>The hours in two columns; null where both cells are empty. What is wrong is told.</summary>
    /// <param name="row">The row.</param>
    /// <param name="opens">Column of the first minute.</param>
    /// <param name="closes">Column of the minute after the last, <c>24:00</c> for midnight.</param>
    /// <param name="isOfOneDay">Whether the end is on the day of the beginning or, where it is not later, on the next; else it is on a later day.</param>
    public static (int Opens, int Closes)? Read(Row row, string opens, string closes, bool isOfOneDay = true)
    {
        if (row[opens] is null && row[closes] is null)
        {
            return null;
        }

        var (first, last) = (ReadMinute(row, opens), ReadMinute(row, closes));
        if (first is OpeningHours.MinutesOfDay)
        {
            row.Report(opens, "is no time of day, such as 09:00");
            return null;
        }

        return first is null || last is null ? null
            : (first.Value, isOfOneDay && last.Value <= first.Value ? last.Value + OpeningHours.MinutesOfDay : last.Value);
    }

    private static int? ReadMinute(Row row, string column)
    {
        if (row[column] is "24:00")
        {
            return OpeningHours.MinutesOfDay;
        }

        if (TimeOnly.TryParseExact(row[column], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return (time.Hour * 60) + time.Minute;
        }

        row.Report(column, "is no time of day, such as 09:00 or 24:00");
        return null;
    }
}
