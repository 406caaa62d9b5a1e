using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;

namespace CraftGraph.Api.Hours;

/// <summary>The hours of a place as seen from an instant.</summary>
/// <param name="hours">The hours.</param>
/// <param name="at">The instant, UTC.</param>
internal sealed class OpeningTimes(OpeningHours hours, DateTime at)
{
    private readonly OpeningState _state = hours.At(at);

    /// <summary>The instant, UTC.</summary>
    public DateTime At => at;

    /// <summary>Whether the place is open then.</summary>
    public bool IsOpen => _state.IsOpen;

    /// <summary>When it next opens or closes, UTC.</summary>
    public DateTime? NextChange => hours.NextChangeAfter(at);

    /// <summary>Which calendar decides.</summary>
    public OpeningCalendar? Calendar => _state.Calendar;

    /// <summary>Why it is open or closed.</summary>
    public LocalizedText Reason => _state.Reason;

    /// <summary>The date on Morocco's clocks.</summary>
    public DateOnly Day => MoroccanTime.ToLocal(at).Day;

    /// <summary>When it is open on that date.</summary>
    public IReadOnlyList<OpeningInterval> Intervals => hours.On(Day).Intervals;
}
