using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>schedule-bookings.csv</c>: how many seats of schedules are taken, by day.</summary>
internal sealed class ScheduleBookingSheet() : ScheduleDaySheet<ScheduleBooking>("schedule-bookings.csv")
{
    protected override void Declare(SheetColumns<ScheduleBooking> columns) =>
        columns.RequiredInteger("seats_booked", 0, 1_000_000, (booking, seats) => booking.SeatsBooked = seats);

    protected override ScheduleBooking Create(int id, int scheduleId, DateOnly day) => new() { Id = id, ScheduleId = scheduleId, Day = day };
}
