using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Schedules;

/// <summary>The one writer of the schedules of fairs: one for each edition whose first day is known.</summary>
internal static class FairSchedules
{
    /// <summary>What keys of schedules and recurrences of fairs begin with; no sheet may give such a key.</summary>
    public const string KeyPrefix = "fair-";

    /// <summary>Brings the schedules in step with the fairs.</summary>
    /// <param name="context">In a transaction, which the caller commits; nothing is tracked.</param>
    public static void Refresh(CatalogueContext context)
    {
        var fairs = context.Fairs.Include(fair => fair.Trades)
            .Include(fair => fair.Schedule!.Trades).Include(fair => fair.Schedule!.Recurrences).AsSplitQuery().OrderBy(fair => fair.Id).ToList();
        var (schedules, recurrences) = (LastIdOf.Table(context, "Schedules"), LastIdOf.Table(context, "Recurrences"));
        foreach (var fair in fairs.Where(fair => fair.StartsOn is not null))
        {
            var slug = KeyPrefix + fair.Slug;
            var schedule = fair.Schedule ?? context.Add(new Schedule { Id = ++schedules, Slug = slug, Kind = ScheduleKind.Fair, FairId = fair.Id }).Entity;
            schedule.Rename(fair.Name);
            (schedule.TownId, schedule.Venue) = (fair.TownId, fair.Venue);
            (schedule.Verification, schedule.VerificationNote) = (fair.Verification, fair.VerificationNote);
            foreach (var trade in schedule.Trades.Except(fair.Trades).ToList())
            {
                schedule.Trades.Remove(trade);
            }

            foreach (var trade in fair.Trades.Except(schedule.Trades).ToList())
            {
                schedule.Trades.Add(trade);
            }

            var recurrence = schedule.Recurrences.FirstOrDefault()
                ?? context.Add(new Recurrence { Id = ++recurrences, Slug = slug, ScheduleId = schedule.Id, Frequency = RecurrenceFrequency.Once }).Entity;
            recurrence.FirstDay = fair.StartsOn!.Value;
            recurrence.Days = Math.Clamp((fair.EndsOn ?? recurrence.FirstDay).DayNumber - recurrence.FirstDay.DayNumber + 1, 1, Occurrence.MaximumDays);
        }

        context.ChangeTracker.DetectChanges();
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }
}
