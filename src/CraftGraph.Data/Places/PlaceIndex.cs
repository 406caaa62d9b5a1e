using System.Globalization;
using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Places;

/// <summary>The one writer of places and of their counts. Whoever changes what stands at a place has it written in the same transaction.</summary>
public static class PlaceIndex
{
    /// <summary>Number of the rules by which places are made and counted; the next start of a program with another number makes them anew.</summary>
    public const int Version = 2;

    private const int Batch = 5_000;

    private const int KeysInACondition = 500;

    /// <summary>Makes all places and counts anew from what the catalogue holds.</summary>
    /// <param name="context">In a transaction, which the caller commits.</param>
    /// <param name="cancellationToken">Checked between batches.</param>
    public static void Rebuild(CatalogueContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.PlaceCounts.ExecuteDelete();
        context.Places.ExecuteDelete();
        foreach (var source in PlaceSource.Of(context))
        {
            for (var last = 0; ;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var after = last;
                var rows = source.Rows.Where(row => row.Id > after).OrderBy(row => row.Id).Take(Batch).AsNoTracking().ToList();
                if (rows.Count == 0)
                {
                    break;
                }

                last = rows[^1].Id;
                Add(context, rows.Where(row => row.Latitude is not null).Select(row => row.ToPlace(source.Kind)));
            }
        }

        Count(context, cancellationToken);
    }

    /// <summary>Counts all places anew, by square, kind and region.</summary>
    /// <param name="context">In a transaction, which the caller commits.</param>
    /// <param name="cancellationToken">Checked between levels.</param>
    internal static void Count(CatalogueContext context, CancellationToken cancellationToken)
    {
        foreach (var level in PlaceCount.Levels)
        {
            cancellationToken.ThrowIfCancellationRequested();
            context.Database.ExecuteSqlRaw(string.Create(
                CultureInfo.InvariantCulture,
                $"""
                INSERT INTO "PlaceCounts" ("Cell", "Kind", "RegionId", "Count", "LatitudeSum", "LongitudeSum")
                SELECT {1L << (2 * level)} + ("MapNumber" >> {2 * (MapCell.FinestLevel - level)}), "Kind", COALESCE("RegionId", 0), COUNT(*),
                    SUM(CAST(ROUND("Latitude" * {PlaceCount.UnitsOfADegree}) AS bigint)), SUM(CAST(ROUND("Longitude" * {PlaceCount.UnitsOfADegree}) AS bigint))
                FROM "Places"
                GROUP BY 1, 2, 3
                """));
        }
    }

    /// <summary>Writes the places anew that a change concerns, and what they are counted in.</summary>
    /// <param name="context">In the transaction of the change, which the caller commits, and after it.</param>
    /// <param name="changed">What was added, changed or deleted; what stands nowhere is left out.</param>
    /// <param name="cancellationToken">Checked between batches.</param>
    public static void Update(CatalogueContext context, IEnumerable<CatalogueEntity> changed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(changed);
        var things = FindThings(context, changed);
        if (things.Count == 0)
        {
            return;
        }

        var counts = new PlaceCountChanges();
        var sources = PlaceSource.Of(context).ToDictionary(source => source.Kind);
        foreach (var ofKind in things.GroupBy(thing => thing.Kind, thing => thing.Id))
        {
            foreach (var ids in ofKind.Order().Chunk(KeysInACondition))
            {
                cancellationToken.ThrowIfCancellationRequested();
                int[] keys = [.. ids.Select(id => Place.KeyOf(ofKind.Key, id))];
                var stored = context.Places.Where(place => EF.Parameter(keys).Contains(place.Id));
                foreach (var place in stored.AsNoTracking().ToList())
                {
                    counts.Note(place, -1);
                }

                stored.ExecuteDelete();
                var places = sources[ofKind.Key].Rows.Where(row => row.Latitude != null && EF.Parameter(ids).Contains(row.Id)).OrderBy(row => row.Id)
                    .AsNoTracking().ToList().ConvertAll(row => row.ToPlace(ofKind.Key));
                places.ForEach(place => counts.Note(place, 1));
                Add(context, places);
            }
        }

        counts.Store(context);
    }

    private static HashSet<(PlaceKind Kind, int Id)> FindThings(CatalogueContext context, IEnumerable<CatalogueEntity> changed)
    {
        var things = new HashSet<(PlaceKind, int)>();
        var (points, towns, makers) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var entity in changed)
        {
            switch (entity)
            {
                case CircuitStop { Position: 1 } stop:
                    things.Add((PlaceKind.CircuitStart, stop.CircuitId));
                    break;
                case Accessibility { PointOfSaleId: { } point }:
                    things.Add((PlaceKind.PointOfSale, point));
                    break;
                case Accessibility { ProducerId: { } maker }:
                    makers.Add(maker);
                    break;
                case Town:
                    towns.Add(entity.Id);
                    break;
                case var _ when PlaceSource.KindOf(entity) is { } kind:
                    things.Add((kind, entity.Id));
                    if (entity is PointOfSale)
                    {
                        points.Add(entity.Id);
                    }

                    break;
            }
        }

        // What stands where another thing does moves with it.
        foreach (var ids in points.Chunk(KeysInACondition))
        {
            things.UnionWith(context.CircuitStops.Where(stop => stop.Position == 1 && EF.Parameter(ids).Contains(stop.PointOfSaleId))
                .Select(stop => stop.CircuitId).ToList().Select(id => (PlaceKind.CircuitStart, id)));
        }

        foreach (var ids in makers.Chunk(KeysInACondition))
        {
            things.UnionWith(context.Producers.AsNoTracking().Where(maker => EF.Parameter(ids).Contains(maker.Id))
                .ToList().Select(maker => (PlaceSource.KindOf(maker)!.Value, maker.Id)));
        }

        foreach (var ids in towns.Chunk(KeysInACondition))
        {
            things.UnionWith(context.Producers.AsNoTracking()
                .Where(maker => maker.Latitude == null && maker.TownId != null && EF.Parameter(ids).Contains(maker.TownId.Value))
                .ToList().Select(maker => (PlaceSource.KindOf(maker)!.Value, maker.Id)));
            things.UnionWith(context.LogisticsServices.Where(service => service.TownId != null && EF.Parameter(ids).Contains(service.TownId.Value))
                .Select(service => service.Id).ToList().Select(id => (PlaceKind.LogisticsService, id)));
        }

        return things;
    }

    private static void Add(CatalogueContext context, IEnumerable<Place> places)
    {
        using var insert = new EntityInsert<Place>(context);
        foreach (var place in places)
        {
            insert.Add(place);
        }
    }
}
