using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Inserts schedules with their trades, recurrences, changes and bookings.</summary>
internal sealed class ScheduleInsert(CatalogueContext context) : IDisposable
{
    private readonly EntityInsert<Schedule> _schedules = new(context);
    private readonly RowInsert _trades = context.OpenInsert("ScheduleTrades", ["ScheduleId", "TradeId"]);
    private readonly EntityInsert<Recurrence> _recurrences = new(context);
    private readonly EntityInsert<ScheduleChange> _changes = new(context);
    private readonly EntityInsert<ScheduleBooking> _bookings = new(context);

    /// <summary>Inserts one.</summary>
    public void Add(Schedule schedule)
    {
        _schedules.Add(schedule);
        foreach (var trade in schedule.Trades)
        {
            _trades.Add(schedule.Id, trade.Id);
        }

        foreach (var recurrence in schedule.Recurrences)
        {
            _recurrences.Add(recurrence);
        }

        foreach (var change in schedule.Changes)
        {
            _changes.Add(change);
        }

        foreach (var booking in schedule.Bookings)
        {
            _bookings.Add(booking);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _schedules.Dispose();
        _trades.Dispose();
        _recurrences.Dispose();
        _changes.Dispose();
        _bookings.Dispose();
    }
}
