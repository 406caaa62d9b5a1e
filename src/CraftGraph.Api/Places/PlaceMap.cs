using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Places;

/// <summary>What a map shows: squares of its grid with several places as clusters, those with one as that place.</summary>
/// <param name="Bounds">The squares of the grid that the view touches: <see cref="Clusters"/> and <see cref="Places"/> together are all places in them.</param>
/// <param name="Clusters">Squares with several places, in the order of the grid.</param>
/// <param name="Places">Places that are alone in their square, in the order of the grid.</param>
internal sealed record PlaceMap(BoundingBox Bounds, IReadOnlyList<PlaceCluster> Clusters, IReadOnlyList<Place> Places)
{
    /// <summary>How many squares a view has at most; a screen of 1,920 by 1,080 points has 510.</summary>
    public const int MaximumSquares = 1_024;

    // A square of the grid is a fourth of a map tile wide, or half of one.
    private const int LevelsBelowTheTile = 2;

    /// <summary>How many places there are.</summary>
    public int Count => Places.Count + Clusters.Sum(cluster => cluster.Count);

    /// <summary>The level of the grid at a zoom: the same for a zoom and the one after it, for every other level is counted.</summary>
    public static int LevelAt(int zoom) => Math.Clamp((zoom + LevelsBelowTheTile) / 2 * 2, PlaceCount.Levels[0], PlaceCount.Levels[^1]);

    /// <summary>How many squares of a level a box touches.</summary>
    public static long CountSquares(BoundingBox view, int level)
    {
        var rows = 1L + MapCell.Of(level, view.South, 0).Row - MapCell.Of(level, view.North, 0).Row;
        return rows * (ColumnsOf(view.Longitudes) + (view.MoreLongitudes == LongitudeRange.None ? 0 : ColumnsOf(view.MoreLongitudes)));

        long ColumnsOf(LongitudeRange range) => 1L + MapCell.Of(level, 0, range.East).Column - MapCell.Of(level, 0, range.West).Column;
    }

    /// <summary>Makes the map of a view.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="view">What is seen.</param>
    /// <param name="zoom">The zoom.</param>
    /// <param name="kinds">What is shown.</param>
    /// <param name="regions">Keys of the regions whose places are shown; null for all.</param>
    public static PlaceMap Create(CatalogueContext catalogue, BoundingBox view, int zoom, PlaceKind[] kinds, int[]? regions)
    {
        var level = LevelAt(zoom);
        var squares = MapRanges.CellsOf(view, level);
        long[] keys = [.. squares.Select(square => square.Key)];
        var counts = catalogue.PlaceCounts.AsNoTracking()
            .Where(count => EF.Parameter(keys).Contains(count.Cell) && EF.Parameter(kinds).Contains(count.Kind));
        if (regions is not null)
        {
            counts = counts.Where(count => EF.Parameter(regions).Contains(count.RegionId));
        }

        var sums = counts.AsEnumerable().GroupBy(count => count.Cell).OrderBy(square => square.Key).Select(square => (
            Cell: MapCell.FromKey(square.Key),
            Count: square.Sum(count => count.Count),
            Latitude: square.Sum(count => count.LatitudeSum),
            Longitude: square.Sum(count => count.LongitudeSum))).ToList();
        var spans = ReadSpans(catalogue, level, [.. sums.Where(square => square.Count > 1).Select(square => square.Cell.Key)]);
        return new(
            Around(squares),
            [.. sums.Where(square => square.Count > 1).Select(square => new PlaceCluster(
                square.Cell,
                square.Count,
                square.Latitude / PlaceCount.UnitsOfADegree / square.Count,
                square.Longitude / PlaceCount.UnitsOfADegree / square.Count,
                spans.TryGetValue(square.Cell.Key, out var span) ? OpensAt(span) : null))],
            ReadPlaces(catalogue, level, [.. sums.Where(square => square.Count == 1).Select(square => square.Cell.Key)], kinds, regions));
    }

    // The first zoom whose grid parts what one square has; null where not even the finest does.
    private static int? OpensAt((long First, long Last) places)
    {
        var shared = MapCell.Sharing(places.First, places.Last).Level;
        return PlaceCount.Levels.FirstOrDefault(level => level > shared) is > 0 and var level ? Math.Max(0, level - LevelsBelowTheTile) : null;
    }

    private static BoundingBox Around(List<MapCell> squares)
    {
        var columns = squares.Select(square => square.Column).Distinct().Order().ToList();

        // Across the 180th meridian, there is a gap in the columns.
        var gap = columns.Zip(columns.Skip(1)).FirstOrDefault(pair => pair.Second > pair.First + 1);
        var (west, east) = gap == default ? (columns[0], columns[^1]) : (gap.Second, gap.First);
        return BoundingBox.Between(
            squares.Min(square => square.South),
            squares.First(square => square.Column == west).West,
            squares.Max(square => square.North),
            squares.First(square => square.Column == east).East);
    }

    private static Dictionary<long, (long First, long Last)> ReadSpans(CatalogueContext catalogue, int level, long[] keys)
    {
        var (offset, width) = (1L << (2 * level), 1L << (2 * (MapCell.FinestLevel - level)));
        return catalogue.PlaceCounts.Where(count => EF.Parameter(keys).Contains(count.Cell)).Select(count => count.Cell).Distinct()
            .Select(cell => new
            {
                Cell = cell,
                First = catalogue.Places.Where(place => place.MapNumber >= (cell - offset) * width && place.MapNumber < (cell - offset + 1) * width).Min(place => (long?)place.MapNumber),
                Last = catalogue.Places.Where(place => place.MapNumber >= (cell - offset) * width && place.MapNumber < (cell - offset + 1) * width).Max(place => (long?)place.MapNumber),
            })
            .Where(span => span.First != null && span.Last != null)
            .ToDictionary(span => span.Cell, span => (span.First!.Value, span.Last!.Value));
    }

    private static List<Place> ReadPlaces(CatalogueContext catalogue, int level, long[] keys, PlaceKind[] kinds, int[]? regions)
    {
        var (offset, width) = (1L << (2 * level), 1L << (2 * (MapCell.FinestLevel - level)));
        var shown = catalogue.Places.Where(place => EF.Parameter(kinds).Contains(place.Kind));
        if (regions is not null)
        {
            shown = shown.Where(place => place.RegionId != null && EF.Parameter(regions).Contains(place.RegionId.Value));
        }

        int[] ids =
        [
            .. catalogue.PlaceCounts.Where(count => EF.Parameter(keys).Contains(count.Cell)).Select(count => count.Cell).Distinct()
                .Select(cell => shown.Where(place => place.MapNumber >= (cell - offset) * width && place.MapNumber < (cell - offset + 1) * width)
                    .OrderBy(place => place.MapNumber).Select(place => place.Id).FirstOrDefault()),
        ];
        return [.. catalogue.Places.AsNoTracking().Where(place => EF.Parameter(ids).Contains(place.Id)).OrderBy(place => place.MapNumber).ThenBy(place => place.Id)];
    }
}

/// <summary>A square of a map's grid with several places.</summary>
/// <param name="Cell">The square.</param>
/// <param name="Count">How many places, two at least.</param>
/// <param name="Latitude">Mean of their latitudes.</param>
/// <param name="Longitude">Mean of their longitudes.</param>
/// <param name="OpensAtZoom">The first zoom at which what stands in the square is not in one square any longer; null where it never is.</param>
internal sealed record PlaceCluster(MapCell Cell, int Count, double Latitude, double Longitude, int? OpensAtZoom);
