using CraftGraph.Data.Model;

namespace CraftGraph.Data.Opening;

/// <summary>Whether a place is open at an instant, and why.</summary>
/// <param name="IsOpen">Whether it is.</param>
/// <param name="Calendar">The calendar that decides; null where the place has none for the day.</param>
/// <param name="Reason">Why; <see cref="LocalizedText.None"/> where nothing is said.</param>
public sealed record OpeningState(bool IsOpen, OpeningCalendar? Calendar, LocalizedText Reason);
