using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Places;

/// <summary>A circle cut into rings around its middle, each with some times as many items as the one before, and the ranges of numbers on the map that have them.</summary>
/// <remarks>
/// They follow from what is counted in the squares of the map: large squares that a ring touches are looked into, level by level, until it touches few items that are not
/// its own. So a page reads about as many rows wherever it begins and however many items there are.
/// </remarks>
internal sealed class Rings
{
    /// <summary>How many ranges a ring has at most.</summary>
    public const int Ranges = 8;

    // How many squares are looked into at once.
    private const int Squares = 64;

    // A ring that touches so many times the items that it has to have is not looked into further.
    private const int Slack = 4;

    // The least number of items up to the end of each ring but the last. Where every item is one of the list, the first ring has a page of any size.
    private static readonly int[] WantedOfAll = [128];
    private static readonly int[] WantedOfSome = [64, 512, 4096];

    // By kind and region.
    private static readonly Lookup<PlaceCount> Counts = new(
        (PlaceCount count, IEnumerable<long> cells, IEnumerable<PlaceKind> kinds) => cells.Contains(count.Cell) && kinds.Contains(count.Kind), count => count.Cell, count => count.Count);

    private readonly double[] _radii;
    private readonly List<Square> _squares;

    private Rings(double after, double[] radii, List<Square> squares)
    {
        (_radii, _squares) = (radii, squares);
        Map = [.. radii.Select((radius, ring) => RangesOf(ring == 0 ? after : radii[ring - 1], radius))];
    }

    /// <summary>How many there are.</summary>
    /// <param name="isFiltered">Whether items may have to be passed over.</param>
    public static int CountOf(bool isFiltered) => WantedOf(isFiltered).Length + 1;

    /// <summary>Metres from the middle to the end of each, each not less than the one before; the last is the radius of the circle.</summary>
    public IReadOnlyList<double> Radii => _radii;

    /// <summary>Where the items of each ring are on the map.</summary>
    public IReadOnlyList<MapRanges> Map { get; }

    /// <summary>The rings of a search.</summary>
    /// <param name="near">The circle asked for.</param>
    /// <param name="after">Metres from its middle to the item after which the page begins; 0 for the beginning.</param>
    /// <param name="isFiltered">Whether items may have to be passed over.</param>
    /// <param name="kinds">What is counted.</param>
    /// <param name="context">The request.</param>
    public static Rings Around(NearPlace near, double after, bool isFiltered, IReadOnlyList<PlaceKind> kinds, OperationContext context)
    {
        var store = EntityStore.Of(context);
        var wanted = WantedOf(isFiltered);
        PlaceKind[] counted = [.. kinds];
        var squares = Read(FindSquares(BoundingBox.Around(near.Latitude, near.Longitude, near.RadiusMeters)));
        double[] radii = [.. wanted.Select(RadiusWith)];
        while (FindOpen() is { Count: > 0 and <= Squares } open)
        {
            squares = [.. squares.Except(open), .. Read(open.SelectMany(square => square.Cell.Parts.SelectMany(part => part.Parts)))];
            radii = [.. wanted.Select(RadiusWith)];
        }

        return new(after, [.. radii, near.RadiusMeters], [.. squares.OrderBy(square => square.Cell.FirstPlace)]);

        // The squares of the first ring that has too many.
        List<Square> FindOpen()
        {
            var ring = Enumerable.Range(0, radii.Length).FirstOrDefault(ring => Touched(radii[ring]).Sum(square => square.Count) > Slack * wanted[ring], -1);
            return ring < 0 ? [] : [.. Touched(radii[ring]).Where(square => square.Cell.Level < PlaceCount.Levels[^1])];
        }

        IEnumerable<Square> Touched(double radius) => squares.Where(square => square.Nearest <= radius && square.Farthest >= after);

        double RadiusWith(int items)
        {
            var sum = 0;
            return squares.Where(square => square.Nearest >= after).OrderBy(square => square.Farthest)
                .FirstOrDefault(square => (sum += square.Count) >= items) is { Farthest: var farthest } ? Math.Min(farthest, near.RadiusMeters) : near.RadiusMeters;
        }

        List<Square> Read(IEnumerable<MapCell> cells)
        {
            long[] keys = [.. cells.Select(cell => cell.Key)];
            return Counts.Read(store, [keys, counted], row => (Cell: row.Long(0)!.Value, Count: row.Integer(1)!.Value))
                .GroupBy(count => count.Cell, count => count.Count)
                .Select(square => new Square(MapCell.FromKey(square.Key), square.Sum(), near)).ToList();
        }
    }

    private static int[] WantedOf(bool isFiltered) => isFiltered ? WantedOfSome : WantedOfAll;

    // The smallest squares that are counted of which a box touches few.
    private static List<MapCell> FindSquares(BoundingBox box)
    {
        var squares = MapRanges.CellsOf(box, PlaceCount.Levels[0]);
        foreach (var level in PlaceCount.Levels.Skip(1))
        {
            var smaller = MapRanges.CellsOf(box, level, squares);
            if (smaller.Count > Squares)
            {
                break;
            }

            squares = smaller;
        }

        return squares;
    }

    // Between two squares of a ring there may be others; where that must be, those with the least items are read in vain.
    private MapRanges RangesOf(double from, double to)
    {
        var ranges = new List<(MapRange Range, int CountBefore)>();
        var between = 0;
        foreach (var square in _squares)
        {
            if (square.Nearest > to || square.Farthest < from)
            {
                between += square.Count;
                continue;
            }

            var range = new MapRange(square.Cell.FirstPlace, square.Cell.LastPlace);
            if (between == 0 && ranges.Count > 0)
            {
                ranges[^1] = (ranges[^1].Range with { Last = range.Last }, ranges[^1].CountBefore);
            }
            else
            {
                ranges.Add((range, between));
            }

            between = 0;
        }

        while (ranges.Count > Ranges)
        {
            var least = Enumerable.Range(1, ranges.Count - 1).MinBy(i => ranges[i].CountBefore);
            ranges[least - 1] = (ranges[least - 1].Range with { Last = ranges[least].Range.Last }, ranges[least - 1].CountBefore);
            ranges.RemoveAt(least);
        }

        return new([.. ranges.Select(range => range.Range)]);
    }

    /// <summary>What is counted in a square, and how far its nearest and farthest points are, in metres.</summary>
    private sealed class Square(MapCell cell, int count, NearPlace near)
    {
        // A place on a side may be on the other one when it is rounded.
        private const double Margin = 1;

        public MapCell Cell => cell;

        public int Count => count;

        public double Nearest { get; } = near.Longitude >= cell.West && near.Longitude <= cell.East
            ? DistanceTo(near, Math.Clamp(near.Latitude, cell.South, cell.North), near.Longitude) - Margin
            : Math.Min(DistanceToMeridian(near, cell, cell.West), DistanceToMeridian(near, cell, cell.East)) - Margin;

        public double Farthest { get; } = Margin + Math.Max(
            Math.Max(DistanceTo(near, cell.South, cell.West), DistanceTo(near, cell.South, cell.East)),
            Math.Max(DistanceTo(near, cell.North, cell.West), DistanceTo(near, cell.North, cell.East)));

        // The great circle that meets a meridian at a right angle does so nearer to the pole than where it comes from.
        private static double DistanceToMeridian(NearPlace near, MapCell cell, double longitude)
        {
            var (sine, cosine) = Math.SinCos(double.DegreesToRadians(near.Latitude));
            var foot = double.RadiansToDegrees(Math.Atan2(sine, cosine * Math.Cos(double.DegreesToRadians(longitude - near.Longitude))));
            return DistanceTo(near, Math.Clamp(foot, cell.South, cell.North), longitude);
        }

        private static double DistanceTo(NearPlace near, double latitude, double longitude) =>
            GreatCircle.Distance(latitude, longitude, near.Latitude, near.Longitude);
    }
}
