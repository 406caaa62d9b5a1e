using System.Runtime.InteropServices;
using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Places;

/// <summary>By how much places that come and go change the counts that they are in.</summary>
internal sealed class PlaceCountChanges
{
    private const int CellsInACondition = 500;

    private readonly Dictionary<(long Cell, PlaceKind Kind, int RegionId), (int Count, long Latitude, long Longitude)> _changes = [];

    /// <summary>Notes a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="sign">1 for one that comes, -1 for one that goes.</param>
    public void Note(Place place, int sign)
    {
        var (latitude, longitude) = (sign * Units(place.Latitude), sign * Units(place.Longitude));
        foreach (var level in PlaceCount.Levels)
        {
            var cell = (1L << (2 * level)) + (place.MapNumber >> (2 * (MapCell.FinestLevel - level)));
            ref var change = ref CollectionsMarshal.GetValueRefOrAddDefault(_changes, (cell, place.Kind, place.RegionId ?? 0), out _);
            change = (change.Count + sign, change.Latitude + latitude, change.Longitude + longitude);
        }

        static long Units(double degrees) => (long)Math.Round(degrees * PlaceCount.UnitsOfADegree, MidpointRounding.AwayFromZero);
    }

    /// <summary>Writes the counts that change.</summary>
    /// <param name="context">In the transaction of the change.</param>
    public void Store(CatalogueContext context)
    {
        foreach (var cells in _changes.Where(change => change.Value != default).Select(change => change.Key.Cell).Distinct().Chunk(CellsInACondition).ToList())
        {
            var stored = context.PlaceCounts.Where(count => EF.Parameter(cells).Contains(count.Cell));
            foreach (var count in stored.AsNoTracking().ToList())
            {
                ref var change = ref CollectionsMarshal.GetValueRefOrAddDefault(_changes, (count.Cell, count.Kind, count.RegionId), out _);
                change = (change.Count + count.Count, change.Latitude + count.LatitudeSum, change.Longitude + count.LongitudeSum);
            }

            stored.ExecuteDelete();
        }

        using var insert = new EntityInsert<PlaceCount>(context);
        foreach (var (key, sum) in _changes.Where(change => change.Value.Count > 0))
        {
            insert.Add(new()
            {
                Cell = key.Cell,
                Kind = key.Kind,
                RegionId = key.RegionId,
                Count = sum.Count,
                LatitudeSum = sum.Latitude,
                LongitudeSum = sum.Longitude,
            });
        }
    }
}
