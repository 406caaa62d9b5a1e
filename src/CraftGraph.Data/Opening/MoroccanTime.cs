using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace CraftGraph.Data.Opening;

/// <summary>Morocco's clocks, which are set back around Ramadan in many years.</summary>
/// <remarks>
/// Offsets are those of the time zone database that is part of NodaTime, so that they are the same on every machine. Between the years
/// <see cref="FirstYear"/> and <see cref="LastYear"/>.
/// </remarks>
public static class MoroccanTime
{
    /// <summary>Name of the time zone.</summary>
    public const string ZoneId = "Africa/Casablanca";

    /// <summary>First year that instants and days may be of.</summary>
    public const int FirstYear = 2000;

    /// <summary>Last year that instants and days may be of.</summary>
    public const int LastYear = 2200;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[ZoneId];

    // A time that comes twice is the first of both; one that is left out is the moment at which clocks go forward.
    private static readonly ZoneLocalMappingResolver FirstOrAfter =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>What the clocks show, in whole minutes. While an hour is repeated, its last minute.</summary>
    /// <param name="instant">UTC.</param>
    /// <remarks>
    /// Times at which places open and close are those of the first pass of a repeated hour. So what holds at the end of the first pass holds throughout the
    /// second, and the last minute of the hour stands for all of it.
    /// </remarks>
    public static LocalMoment ToLocal(DateTime instant)
    {
        var local = instant.ToInstant().InZone(Zone).LocalDateTime;
        var mapping = Zone.MapLocal(local);
        if (mapping.Count == 2 && instant.ToInstant() >= mapping.LateInterval.Start)
        {
            local = mapping.EarlyInterval.IsoLocalEnd.PlusMinutes(-1);
        }

        return new(local.Date.ToDateOnly(), (local.Hour * 60) + local.Minute);
    }

    /// <summary>When clocks show a time: the first time, where they do so twice; the moment at which they go forward, where they leave it out.</summary>
    /// <param name="day">The local date.</param>
    /// <param name="minute">Minutes on the clock since its midnight; may be past the next.</param>
    /// <returns>UTC.</returns>
    public static DateTime ToInstant(DateOnly day, int minute) =>
        Zone.ResolveLocal(day.ToLocalDate().AtMidnight().PlusMinutes(minute), FirstOrAfter).ToDateTimeUtc();
}
