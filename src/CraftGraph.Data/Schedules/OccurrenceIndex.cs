using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Schedules;

/// <summary>The one writer of occurrences. Whoever changes what they follow from has them written in the same transaction.</summary>
public static class OccurrenceIndex
{
    /// <summary>Number of the rules by which occurrences are made; the next start of a program with another number makes them anew.</summary>
    public const int Version = 1;

    private const int Batch = 500;

    /// <summary>Writes the occurrences of all schedules: what is missing, what is otherwise, and away with what is no more.</summary>
    /// <param name="context">In a transaction, which the caller commits.</param>
    /// <param name="horizon">For which days.</param>
    /// <param name="cancellationToken">Checked between batches.</param>
    public static void Rebuild(CatalogueContext context, OccurrenceHorizon horizon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(horizon);
        Write(context, context.Schedules.OrderBy(schedule => schedule.Id).Select(schedule => schedule.Id).ToList(), horizon, cancellationToken);
    }

    /// <summary>Writes the occurrences anew that a change concerns.</summary>
    /// <param name="context">In the transaction of the change, which the caller commits, and after it.</param>
    /// <param name="changed">What was added or changed; what nothing takes place at is left out.</param>
    /// <param name="horizon">For which days.</param>
    /// <param name="cancellationToken">Checked between batches.</param>
    public static void Update(CatalogueContext context, IEnumerable<CatalogueEntity> changed, OccurrenceHorizon horizon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(horizon);
        Write(context, FindSchedules(context, changed), horizon, cancellationToken);
    }

    private static List<int> FindSchedules(CatalogueContext context, IEnumerable<CatalogueEntity> changed)
    {
        var schedules = new HashSet<int>();
        var (fairs, points, makers, provisions, towns) = (new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int>());
        foreach (var entity in changed)
        {
            switch (entity)
            {
                case Schedule:
                    schedules.Add(entity.Id);
                    break;
                case Recurrence recurrence:
                    schedules.Add(recurrence.ScheduleId);
                    break;
                case ScheduleChange change:
                    schedules.Add(change.ScheduleId);
                    break;
                case ScheduleBooking booking:
                    schedules.Add(booking.ScheduleId);
                    break;
                case Fair:
                    fairs.Add(entity.Id);
                    break;
                case PointOfSale:
                    points.Add(entity.Id);
                    break;
                case Producer:
                    makers.Add(entity.Id);
                    break;
                case TrainingProvision:
                    provisions.Add(entity.Id);
                    break;
                case Town:
                    towns.Add(entity.Id);
                    break;
            }
        }

        AddOf(fairs, ids => schedule => EF.Parameter(ids).Contains(schedule.FairId!.Value));
        AddOf(points, ids => schedule => EF.Parameter(ids).Contains(schedule.PointOfSaleId!.Value));
        AddOf(makers, ids => schedule => EF.Parameter(ids).Contains(schedule.ProducerId!.Value));
        AddOf(provisions, ids => schedule => EF.Parameter(ids).Contains(schedule.TrainingProvisionId!.Value));
        AddOf(towns, ids => schedule => EF.Parameter(ids).Contains(schedule.TownId!.Value));
        AddOf(towns, ids => schedule => EF.Parameter(ids).Contains(schedule.Producer!.TownId!.Value));
        AddOf(towns, ids => schedule => EF.Parameter(ids).Contains(schedule.TrainingProvision!.TownId!.Value));
        return [.. schedules.Order()];

        void AddOf(List<int> ids, Func<int[], System.Linq.Expressions.Expression<Func<Schedule, bool>>> isConcerned)
        {
            foreach (var batch in ids.Chunk(Batch))
            {
                schedules.UnionWith(context.Schedules.Where(isConcerned(batch)).Select(schedule => schedule.Id));
            }
        }
    }

    private static void Write(CatalogueContext context, List<int> schedules, OccurrenceHorizon horizon, CancellationToken cancellationToken)
    {
        var lastId = LastIdOf.Table(context, "Occurrences");
        foreach (var ids in schedules.Chunk(Batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var wanted = Read(context, ids).SelectMany(schedule => OccurrenceExpansion.Expand(schedule, horizon)).ToList();
            var stored = context.Occurrences.AsNoTracking().Where(occurrence => EF.Parameter(ids).Contains(occurrence.ScheduleId)).ToList();
            var storedBySlug = stored.ToDictionary(occurrence => occurrence.Slug, StringComparer.Ordinal);
            var same = new HashSet<int>();
            var written = new List<Occurrence>();
            foreach (var occurrence in wanted)
            {
                if (storedBySlug.TryGetValue(occurrence.Slug, out var before))
                {
                    occurrence.Id = before.Id;
                    if (ContentOf(occurrence).Equals(ContentOf(before)))
                    {
                        same.Add(before.Id);
                        continue;
                    }
                }

                written.Add(occurrence);
            }

            foreach (var gone in stored.Select(occurrence => occurrence.Id).Where(id => !same.Contains(id)).Chunk(Batch))
            {
                context.Occurrences.Where(occurrence => EF.Parameter(gone).Contains(occurrence.Id)).ExecuteDelete();
            }

            using var insert = new EntityInsert<Occurrence>(context);
            foreach (var occurrence in written)
            {
                occurrence.Id = occurrence.Id == 0 ? ++lastId : occurrence.Id;
                insert.Add(occurrence);
            }
        }
    }

    private static List<Schedule> Read(CatalogueContext context, int[] ids) => context.Schedules.AsNoTracking().AsSplitQuery()
        .Where(schedule => EF.Parameter(ids).Contains(schedule.Id))
        .Include(schedule => schedule.Recurrences).Include(schedule => schedule.Changes).Include(schedule => schedule.Bookings)
        .Include(schedule => schedule.PointOfSale).Include(schedule => schedule.Producer!.Town)
        .Include(schedule => schedule.TrainingProvision!.Town).Include(schedule => schedule.Town)
        .OrderBy(schedule => schedule.Id).ToList();

    private static object ContentOf(Occurrence one) => (
        (one.ScheduleId, one.Kind, one.Status, one.Reason, one.StartsAt, one.EndsAt, one.FirstDay, one.LastDay, one.Opens, one.Closes, one.MovedFrom),
        (one.Seats, one.SeatsBooked, one.PointOfSaleId, one.ProducerId, one.TownId, one.RegionId, one.Latitude, one.Longitude, one.CoordinatePrecision, one.IsDemonstration));
}
