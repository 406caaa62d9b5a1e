using System.Globalization;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Schedules;

/// <summary>The occurrences that a schedule comes to: its recurrences, without what is cancelled, moved or added by its changes, at the hours of Morocco's clocks.</summary>
internal static class OccurrenceExpansion
{
    /// <summary>The occurrences that take place, if only in part, within a horizon; their ids are left to the caller.</summary>
    /// <param name="schedule">With its recurrences, changes and bookings, and with the point of sale, maker, centre of training and towns that say where it is.</param>
    /// <param name="horizon">Which days.</param>
    public static IEnumerable<Occurrence> Expand(Schedule schedule, OccurrenceHorizon horizon)
    {
        var changes = schedule.Changes.ToDictionary(change => change.Day);
        var bookings = schedule.Bookings.ToDictionary(booking => booking.Day, booking => booking.SeatsBooked);
        var place = PlaceOf(schedule);
        var regular = schedule.Recurrences.OrderBy(recurrence => recurrence.Id)
            .SelectMany(recurrence => DaysOf(recurrence, schedule.Changes, horizon).Select(day => Make(
                day, recurrence.Opens, recurrence.Closes, recurrence.Days, changes.GetValueOrDefault(day) is { Kind: not ScheduleChangeKind.Extra } change ? change : null)));
        var extra = schedule.Changes.Where(change => change.Kind is ScheduleChangeKind.Extra)
            .Select(change => Make(change.Day, change.Opens, change.Closes, 1, change));
        return regular.Concat(extra)
            .Where(occurrence => occurrence.FirstDay <= horizon.LastStoredDay && occurrence.LastDay >= horizon.FirstDay)
            .DistinctBy(occurrence => occurrence.Slug);

        Occurrence Make(DateOnly day, int? opens, int? closes, int days, ScheduleChange? change)
        {
            var first = change?.NewDay ?? day;
            var last = first.AddDays(days - 1);
            var (from, to) = change?.Opens is null ? (opens, closes) : (change.Opens, change.Closes);
            var endsAt = MoroccanTime.ToInstant(last, to ?? OpeningHours.MinutesOfDay);
            return new()
            {
                Slug = SlugOf(schedule, day, opens),
                ScheduleId = schedule.Id,
                Kind = schedule.Kind,
                Status = change?.Kind switch
                {
                    null => OccurrenceStatus.Scheduled,
                    ScheduleChangeKind.Cancelled => OccurrenceStatus.Cancelled,
                    ScheduleChangeKind.Moved => OccurrenceStatus.Moved,
                    _ => OccurrenceStatus.Extra,
                },
                Reason = change?.Reason ?? LocalizedText.None,
                StartsAt = MoroccanTime.ToInstant(first, from ?? 0),
                EndsAt = endsAt,
                LaterEndsAt = endsAt > MoroccanTime.ToInstant(first, OpeningHours.MinutesOfDay) ? endsAt : null,
                FirstDay = first,
                LastDay = last,
                Opens = from,
                Closes = to,
                MovedFrom = change?.Kind is ScheduleChangeKind.Moved ? day : null,
                Seats = schedule.Seats,
                SeatsBooked = bookings.TryGetValue(day, out var booked) ? booked : null,
                PointOfSaleId = schedule.PointOfSaleId,
                ProducerId = schedule.ProducerId,
                TownId = place.TownId,
                RegionId = place.RegionId,
                Latitude = place.Latitude,
                Longitude = place.Longitude,
                CoordinatePrecision = place.Precision,
                IsDemonstration = schedule.Verification is Verification.Demonstration,
            };
        }
    }

    // One that began before the horizon may go on within it, and one that is moved may come from outside.
    private static IEnumerable<DateOnly> DaysOf(Recurrence recurrence, IEnumerable<ScheduleChange> changes, OccurrenceHorizon horizon) =>
        RecurrenceDays.Between(recurrence, horizon.FirstDay.AddDays(1 - recurrence.Days), horizon.LastStoredDay)
            .Union(changes.Where(change => change.NewDay is not null).SelectMany(change => RecurrenceDays.Between(recurrence, change.Day, change.Day)));

    private static string SlugOf(Schedule schedule, DateOnly day, int? opens) => opens is { } minute
        ? string.Create(CultureInfo.InvariantCulture, $"{schedule.Slug}-{day:yyyy-MM-dd}-{minute / 60:00}{minute % 60:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{schedule.Slug}-{day:yyyy-MM-dd}");

    private static OccurrencePlace PlaceOf(Schedule schedule) => schedule switch
    {
        { PointOfSale: { } point } => new(point.TownId, point.RegionId, point.Latitude, point.Longitude, point.CoordinatePrecision),
        { Producer: { Latitude: not null } maker } => new(maker.TownId, maker.RegionId, maker.Latitude, maker.Longitude, null),
        { Producer: { Town: { } town } maker } => OccurrencePlace.In(town) with { RegionId = maker.RegionId },
        { Producer: { } maker } => new(null, maker.RegionId, null, null, null),
        { TrainingProvision.Town: { } town } => OccurrencePlace.In(town),
        { Town: { } town } => OccurrencePlace.In(town),
        _ => new(null, null, null, null, null),
    };

    /// <summary>Where a schedule takes place, as far as it is known.</summary>
    private sealed record OccurrencePlace(int? TownId, int? RegionId, double? Latitude, double? Longitude, CoordinatePrecision? Precision)
    {
        public static OccurrencePlace In(Town town) => new(town.Id, town.RegionId, town.Latitude, town.Longitude, CoordinatePrecision.TownCentre);
    }
}
