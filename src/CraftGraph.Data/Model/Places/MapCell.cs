namespace CraftGraph.Data.Model;

/// <summary>
/// A square of the grid that web maps are cut by: level 0 is one square, each level has four for each one of the level before. The grid is fixed, so what
/// is counted by square is the same wherever a map is moved.
/// </summary>
/// <remarks>
/// Web Mercator. Squares at the northern and southern edge also have what lies beyond them, to the poles. Places are numbered along a Z-curve:
/// <code>
/// place   48 bits  column and row at level 24, bit by bit: c23 r23 c22 r22 ... c0 r0
/// key     1 and then the first 2 * Level bits of the place, unique among the squares of all levels
/// </code>
/// so the places of a square are one range of numbers.
/// </remarks>
/// <param name="Level">0 to <see cref="FinestLevel"/>.</param>
/// <param name="Column">From the 180th meridian eastwards.</param>
/// <param name="Row">From the north southwards.</param>
public readonly record struct MapCell(int Level, int Column, int Row)
{
    /// <summary>The level at which places are numbered; its squares are 2.4 metres wide at the equator.</summary>
    public const int FinestLevel = 24;

    /// <summary>The number of squares from the western to the eastern edge of its level.</summary>
    public int Width => 1 << Level;

    /// <summary>Its key among the squares of all levels.</summary>
    public long Key => (1L << (2 * Level)) | Interleave(Column, Row);

    /// <summary>The least number that a place in it has.</summary>
    public long FirstPlace => Interleave(Column, Row) << (2 * (FinestLevel - Level));

    /// <summary>The greatest number that a place in it has.</summary>
    public long LastPlace => FirstPlace + (1L << (2 * (FinestLevel - Level))) - 1;

    /// <summary>Longitude of its western side, decimal degrees.</summary>
    public double West => (360.0 * Column / Width) - 180;

    /// <summary>Longitude of its eastern side, decimal degrees.</summary>
    public double East => (360.0 * (Column + 1) / Width) - 180;

    /// <summary>Latitude of its northern side, decimal degrees; the pole's in the first row.</summary>
    public double North => Row == 0 ? 90 : LatitudeOf(Row);

    /// <summary>Latitude of its southern side, decimal degrees; the pole's in the last row.</summary>
    public double South => Row == Width - 1 ? -90 : LatitudeOf(Row + 1);

    /// <summary>The four squares of the next level that it is made of, in the order of their numbers.</summary>
    public IEnumerable<MapCell> Parts =>
    [
        new(Level + 1, 2 * Column, 2 * Row),
        new(Level + 1, 2 * Column, (2 * Row) + 1),
        new(Level + 1, (2 * Column) + 1, 2 * Row),
        new(Level + 1, (2 * Column) + 1, (2 * Row) + 1),
    ];

    /// <summary>The square of a level that a place lies in.</summary>
    /// <param name="level">0 to <see cref="FinestLevel"/>.</param>
    /// <param name="latitude">Decimal degrees, -90 to 90.</param>
    /// <param name="longitude">Decimal degrees, -180 to 180; the 180th meridian is in the last column.</param>
    public static MapCell Of(int level, double latitude, double longitude)
    {
        var width = 1 << level;
        var sine = Math.Sin(double.DegreesToRadians(latitude));
        var south = 0.5 - (Math.Log((1 + sine) / (1 - sine)) / (4 * Math.PI));
        return new(level, Clamp((longitude + 180) / 360), Clamp(south));

        int Clamp(double share) => (int)Math.Clamp(Math.Floor(share * width), 0, width - 1);
    }

    /// <summary>The number of a place.</summary>
    /// <param name="latitude">Decimal degrees, -90 to 90.</param>
    /// <param name="longitude">Decimal degrees, -180 to 180.</param>
    public static long NumberOf(double latitude, double longitude) => Of(FinestLevel, latitude, longitude).FirstPlace;

    /// <summary>The square with a key.</summary>
    /// <param name="key">See <see cref="Key"/>.</param>
    public static MapCell FromKey(long key)
    {
        var level = (63 - long.LeadingZeroCount(key)) / 2;
        return OfNumber((int)level, key ^ (1L << (int)(2 * level)));
    }

    /// <summary>The smallest square that two places share.</summary>
    /// <param name="one">The number of one.</param>
    /// <param name="other">The number of the other.</param>
    public static MapCell Sharing(long one, long other)
    {
        var level = (int)(long.LeadingZeroCount(one ^ other) - (64 - (2 * FinestLevel))) / 2;
        return OfNumber(level, one >> (2 * (FinestLevel - level)));
    }

    private static MapCell OfNumber(int level, long number)
    {
        int column = 0, row = 0;
        for (var bit = 0; bit < level; bit++)
        {
            row |= (int)((number >> (2 * bit)) & 1) << bit;
            column |= (int)((number >> ((2 * bit) + 1)) & 1) << bit;
        }

        return new(level, column, row);
    }

    private static long Interleave(int column, int row) => (Spread(column) << 1) | Spread(row);

    // Puts a zero before each bit.
    private static long Spread(int value)
    {
        var bits = (long)value;
        bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFF;
        bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FF;
        bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0F;
        bits = (bits | (bits << 2)) & 0x3333333333333333;
        return (bits | (bits << 1)) & 0x5555555555555555;
    }

    private double LatitudeOf(int row) => double.RadiansToDegrees(Math.Atan(Math.Sinh(Math.PI * (1 - (2.0 * row / Width)))));
}
