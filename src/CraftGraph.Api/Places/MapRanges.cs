using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Places;

/// <summary>
/// The numbers on the map (<see cref="MapCell"/>) of all places in a box, as a few ranges of an index. Some places outside of the box are in them too, so the box itself
/// has to be asked for as well.
/// </summary>
internal sealed class MapRanges
{
    private static readonly MapRange None = new(1, 0);

    private readonly IReadOnlyList<MapRange> _ranges;

    /// <param name="ranges">In the order of the numbers.</param>
    public MapRanges(IReadOnlyList<MapRange> ranges) => _ranges = ranges;

    /// <summary>The range at a place, in the order of the numbers; an empty one where there are no more.</summary>
    public MapRange this[int place] => place < _ranges.Count ? _ranges[place] : None;

    /// <summary>The ranges of a box.</summary>
    /// <param name="box">The box.</param>
    /// <param name="maximum">How many ranges at most: the more, the fewer places outside of the box.</param>
    public static MapRanges Of(BoundingBox box, int maximum)
    {
        List<MapCell> cells = [new(0, 0, 0)];
        while (cells.Count <= 2 * maximum && cells[0].Level < MapCell.FinestLevel)
        {
            cells = Divide(cells, box);
        }

        var ranges = new List<MapRange>();
        foreach (var cell in cells)
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 == cell.FirstPlace)
            {
                ranges[^1] = ranges[^1] with { Last = cell.LastPlace };
            }
            else
            {
                ranges.Add(new(cell.FirstPlace, cell.LastPlace));
            }
        }

        while (ranges.Count > maximum)
        {
            var least = Enumerable.Range(1, ranges.Count - 1).MinBy(i => ranges[i].First - ranges[i - 1].Last);
            ranges[least - 1] = new(ranges[least - 1].First, ranges[least].Last);
            ranges.RemoveAt(least);
        }

        return new(ranges);
    }

    /// <summary>The squares of a level that a box touches.</summary>
    /// <param name="box">The box.</param>
    /// <param name="level">The level.</param>
    /// <param name="larger">All squares of a level before it that the box touches, where they are known.</param>
    public static List<MapCell> CellsOf(BoundingBox box, int level, List<MapCell>? larger = null)
    {
        var cells = larger ?? [new(0, 0, 0)];
        while (cells[0].Level < level)
        {
            cells = Divide(cells, box);
        }

        return cells;
    }

    /// <summary>The condition that a place is in one of several ranges.</summary>
    /// <param name="list">The statement.</param>
    /// <param name="number">The number of the place, over the row.</param>
    /// <param name="count">How many ranges.</param>
    /// <param name="ranges">The ranges in one request.</param>
    public static Expression Have(ListBuilder list, Expression number, int count, ValueSource ranges) => Enumerable.Range(0, count)
        .Select(place => Has(list, number, ValueSource.From(context => ((MapRanges)ranges.Get(context)!)[place])))
        .Aggregate(Expression.OrElse);

    /// <summary>The condition that a place is in a range.</summary>
    /// <param name="list">The statement.</param>
    /// <param name="number">The number of the place, over the row.</param>
    /// <param name="range">The range in one request.</param>
    public static Expression Has(ListBuilder list, Expression number, ValueSource range)
    {
        return Expression.AndAlso(
            Expression.GreaterThanOrEqual(number, Bound(one => one.First)), Expression.LessThanOrEqual(number, Bound(one => one.Last)));

        Expression Bound(Func<MapRange, long> bound) => list.Parameter(ValueSource.From(context => bound((MapRange)range.Get(context)!)), number.Type);
    }

    // In the order of their numbers, if the cells are.
    private static List<MapCell> Divide(List<MapCell> cells, BoundingBox box) => [.. cells.SelectMany(cell => cell.Parts).Where(box.Touches)];
}

/// <summary>Numbers from <paramref name="First"/> to <paramref name="Last"/>, both included; none where the last is less.</summary>
internal readonly record struct MapRange(long First, long Last);
