using CraftGraph.Data.Model;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Extensions;

namespace CraftGraph.Data.Opening;

/// <summary>Which days are in Ramadan: as announced where that is known, and else by the arithmetic of the Islamic civil calendar.</summary>
/// <remarks>docs/decisions/0005 says why, and how far off the arithmetic may be: a day.</remarks>
/// <param name="announced">The years that were announced, each once.</param>
public sealed class RamadanCalendar(IEnumerable<Ramadan> announced)
{
    private const int Month = 9;

    private static readonly CalendarSystem Civil = CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil);

    private readonly Dictionary<int, Ramadan> _announced = announced.ToDictionary(ramadan => ramadan.HijriYear);

    /// <summary>Whether a day is in Ramadan.</summary>
    public bool Contains(DateOnly day) => _announced.TryGetValue(YearOf(day), out var ramadan)
        ? ramadan.FirstDay <= day && day <= ramadan.LastDay
        : IsComputed(day);

    /// <summary>The year of the Hijra that a day is in. An announced Ramadan is in the same year as the computed one, for both are months from its ends.</summary>
    public static int YearOf(DateOnly day) => ToCivil(day).Year;

    /// <summary>Whether a day is in Ramadan by arithmetic alone.</summary>
    public static bool IsComputed(DateOnly day) => ToCivil(day).Month == Month;

    private static LocalDate ToCivil(DateOnly day) => day.ToLocalDate().WithCalendar(Civil);
}
