using CraftGraph.Data.Model;

namespace CraftGraph.Data.Opening;

/// <summary>The hours of a place on a day.</summary>
/// <param name="Day">The local date.</param>
/// <param name="Calendar">Which calendar applies; null where the place has none for the day, and is closed.</param>
/// <param name="Rules">The rules of that calendar for the day.</param>
/// <param name="Intervals">When it is open, in order, with breaks between them; empty where it is closed.</param>
public sealed record OpeningDay(
    DateOnly Day, OpeningCalendar? Calendar, IReadOnlyList<OpeningRule> Rules, IReadOnlyList<OpeningInterval> Intervals)
{
    internal bool IsOpenAt(int minute) => Intervals.Any(interval => interval.Has(minute));

    /// <summary>Why the place is open or closed at a minute; <see cref="LocalizedText.None"/> where nothing is said.</summary>
    /// <remarks>The reason of the rule that decides, closed ones first, those of a day of the week before those of each day; under another calendar than that of the week, else that of any of its rules.</remarks>
    internal LocalizedText ReasonAt(int minute) => Rules
        .Where(rule => rule.Opens <= minute && minute < rule.Closes)
        .OrderBy(rule => rule.IsOpen)
        .ThenBy(rule => rule.Weekday is null)
        .Concat(Calendar is OpeningCalendar.Weekly ? [] : Rules)
        .Select(rule => rule.Reason)
        .FirstOrDefault(reason => reason != LocalizedText.None) ?? LocalizedText.None;
}
