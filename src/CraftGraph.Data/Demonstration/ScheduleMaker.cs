using CraftGraph.Data.Model;
using CraftGraph.Data.Schedules;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents what takes place on dates: weekly markets, open workshops and courses of makers who receive visitors, yearly fairs of towns.</summary>
/// <param name="world">Where.</param>
/// <param name="firstId">Id of the first schedule.</param>
/// <param name="firstRecurrenceId">Id of the first recurrence.</param>
/// <param name="firstChangeId">Id of the first change.</param>
/// <param name="firstBookingId">Id of the first booking.</param>
internal sealed class ScheduleMaker(DemonstrationWorld world, int firstId, int firstRecurrenceId, int firstChangeId, int firstBookingId)
{
    private const uint ProducerStream = 0x53435052;
    private const uint FairStream = 0x53434641;
    private const string Prefix = "demo-schedule-";

    // What is fixed to dates is invented for these years.
    private static readonly DateOnly FirstBookedDay = new(2026, 1, 1);
    private static readonly DateOnly LastBookedDay = new(2027, 12, 31);

    private static readonly LocalizedText LabourDay = new() { Ar = "عيد الشغل", Fr = "Fête du Travail", En = "Labour Day" };
    private static readonly LocalizedText ThroneDay = new() { Ar = "عيد العرش", Fr = "Fête du Trône", En = "Throne Day" };
    private static readonly LocalizedText NewYear = new() { Ar = "سوق رأس السنة", Fr = "Marché du nouvel an", En = "New Year market" };
    private static readonly LocalizedText Market = new() { Ar = "سوق أسبوعي تجريبي", Fr = "Souk hebdomadaire de démonstration", En = "Demonstration weekly souk" };
    private static readonly LocalizedText Workshop = new() { Ar = "ورشة مفتوحة تجريبية", Fr = "Atelier ouvert de démonstration", En = "Demonstration open workshop" };
    private static readonly LocalizedText Course = new() { Ar = "دورة قصيرة تجريبية", Fr = "Stage court de démonstration", En = "Demonstration short course" };
    private static readonly LocalizedText Fair = new() { Ar = "معرض تجريبي", Fr = "Foire de démonstration", En = "Demonstration fair" };

    private int _schedules;
    private int _recurrences;
    private int _changes;
    private int _bookings;

    /// <summary>The weekly market of an invented souk: cancelled on Labour Day, moved from Throne Day to the day before, with one more on the last day of the year.</summary>
    /// <param name="point">The souk.</param>
    /// <param name="weekday">Its day.</param>
    /// <param name="tradeIds">What is sold there.</param>
    public Schedule ForSouk(PointOfSale point, Weekday weekday, int[] tradeIds)
    {
        var schedule = Begin(ScheduleKind.Souk, Market, point.Name);
        schedule.PointOfSaleId = point.Id;
        AddRecurrence(schedule, RecurrenceFrequency.Weekly, new DateOnly(2025, 1, 6).AddDays((int)weekday - (int)Weekday.Monday), 8 * 60, 14 * 60);
        foreach (var year in (int[])[2026, 2027])
        {
            Change(new(year, 5, 1), ScheduleChangeKind.Cancelled, null, LabourDay);
            Change(new(year, 7, 30), ScheduleChangeKind.Moved, new(year, 7, 29), ThroneDay);
            var last = new DateOnly(year, 12, 31);
            if (Opening.LocalMoment.WeekdayOf(last) != weekday)
            {
                AddChange(schedule, last, ScheduleChangeKind.Extra, null, 9 * 60, 18 * 60, NewYear);
            }
        }

        return Complete(schedule, tradeIds);

        void Change(DateOnly day, ScheduleChangeKind kind, DateOnly? newDay, LocalizedText reason)
        {
            if (Opening.LocalMoment.WeekdayOf(day) == weekday)
            {
                AddChange(schedule, day, kind, newDay, null, null, reason);
            }
        }
    }

    /// <summary>What a maker who receives visitors holds: a workshop each month, and in some cases a course of three days four times a year.</summary>
    /// <param name="number">Number of the maker, from 0.</param>
    /// <param name="producer">The maker.</param>
    /// <param name="tradeIds">The maker's trades.</param>
    public IEnumerable<Schedule> ForProducer(int number, Producer producer, int[] tradeIds)
    {
        var random = new SeededRandom(ProducerStream, number);
        if (random.Percent(60))
        {
            var week = random.Between(1, 4);
            var workshop = Begin(ScheduleKind.OpenWorkshop, Workshop, producer.Name);
            (workshop.ProducerId, workshop.Seats, workshop.PriceMinor) = (producer.Id, random.Between(6, 15), random.Percent(20) ? 0 : random.Between(6, 30) * 1000L);

            // The Saturdays of January 2025 are 4, 11, 18 and 25.
            var recurrence = AddRecurrence(workshop, RecurrenceFrequency.Monthly, new(2025, 1, (7 * week) - 3), 10 * 60, 12 * 60);
            recurrence.WeekOfMonth = week;
            AddBookings(workshop, recurrence, ref random);
            yield return Complete(workshop, tradeIds);
        }

        if (random.Percent(25))
        {
            var course = Begin(ScheduleKind.Course, Course, producer.Name);
            (course.ProducerId, course.Seats, course.PriceMinor) = (producer.Id, random.Between(4, 10), random.Between(60, 180) * 1000L);
            var recurrence = AddRecurrence(course, RecurrenceFrequency.Monthly, new(2025, random.Between(1, 3), random.Between(1, 28)), (9 * 60) + 30, 15 * 60);
            (recurrence.Interval, recurrence.Days) = (3, 3);
            AddBookings(course, recurrence, ref random);
            yield return Complete(course, tradeIds);
        }
    }

    /// <summary>A fair of a town, each year on as many days.</summary>
    /// <param name="number">Number of the fair, from 0.</param>
    public Schedule MakeFair(int number)
    {
        var random = new SeededRandom(FairStream, number);
        var place = random.Of(world.Towns);
        var trade = random.Of(world.TradesIn(place.RegionId));
        var fair = Begin(ScheduleKind.Fair, Fair, place.Name);
        (fair.TownId, fair.PriceMinor) = (place.TownId, 0);
        AddRecurrence(fair, RecurrenceFrequency.Yearly, new(2025, random.Between(1, 12), random.Between(1, 28)), 10 * 60, 21 * 60).Days = random.Between(3, 10);
        return Complete(fair, [trade]);
    }

    private Schedule Begin(ScheduleKind kind, LocalizedText what, LocalizedText where)
    {
        var number = _schedules++;
        var schedule = new Schedule { Id = firstId + number, Slug = $"{Prefix}{number + 1}", Kind = kind, Verification = Verification.Demonstration };
        schedule.Rename(new() { Ar = Join(what.Ar, where.Ar), Fr = Join(what.Fr, where.Fr), En = Join(what.En, where.En) });
        return schedule;

        static string? Join(string? what, string? where) => where is null ? null : $"{what}: {where}";
    }

    private Schedule Complete(Schedule schedule, int[] tradeIds)
    {
        foreach (var tradeId in tradeIds)
        {
            schedule.Trades.Add(world.Trade(tradeId));
        }

        return schedule;
    }

    private Recurrence AddRecurrence(Schedule schedule, RecurrenceFrequency frequency, DateOnly firstDay, int opens, int closes)
    {
        var recurrence = new Recurrence
        {
            Id = firstRecurrenceId + _recurrences++,
            Slug = schedule.Slug,
            ScheduleId = schedule.Id,
            Frequency = frequency,
            FirstDay = firstDay,
            Opens = opens,
            Closes = closes,
        };
        schedule.Recurrences.Add(recurrence);
        return recurrence;
    }

    private void AddChange(Schedule schedule, DateOnly day, ScheduleChangeKind kind, DateOnly? newDay, int? opens, int? closes, LocalizedText reason) => schedule.Changes.Add(new()
    {
        Id = firstChangeId + _changes++,
        ScheduleId = schedule.Id,
        Day = day,
        Kind = kind,
        NewDay = newDay,
        Opens = opens,
        Closes = closes,
        Reason = reason,
    });

    private void AddBookings(Schedule schedule, Recurrence recurrence, ref SeededRandom random)
    {
        foreach (var day in RecurrenceDays.Between(recurrence, FirstBookedDay, LastBookedDay))
        {
            schedule.Bookings.Add(new()
            {
                Id = firstBookingId + _bookings++,
                ScheduleId = schedule.Id,
                Day = day,
                SeatsBooked = random.Percent(15) ? schedule.Seats!.Value : random.Below(schedule.Seats!.Value),
            });
        }
    }
}
