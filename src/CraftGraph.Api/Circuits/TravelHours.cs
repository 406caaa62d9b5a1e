using CraftGraph.Data.Opening;

namespace CraftGraph.Api.Circuits;

/// <summary>The hours of each day in which travellers are under way or at a stop, by Morocco's clocks.</summary>
/// <param name="From">Minutes since midnight.</param>
/// <param name="Until">Minutes since midnight, more than <paramref name="From"/>.</param>
internal sealed record TravelHours(int From, int Until)
{
    /// <summary>When travellers set off for the next stop: at once where that leaves them time for it on the same day, and else when the next day's hours begin.</summary>
    /// <param name="ready">When they could, UTC.</param>
    /// <param name="minutes">How long way and visit take. What takes longer than a day's hours begins with them, and goes on beyond.</param>
    public DateTime SetOff(DateTime ready, int minutes)
    {
        var day = MoroccanTime.ToLocal(ready).Day;
        var (begin, end) = (MoroccanTime.ToInstant(day, From), MoroccanTime.ToInstant(day, Until));
        return ready < begin ? begin
            : ready.AddMinutes(minutes) <= end || ready == begin ? ready
            : MoroccanTime.ToInstant(day.AddDays(1), From);
    }
}
