namespace CraftGraph.Data.Model;

/// <summary>How many places of one kind and region stand in a square of the map. Derived, and written by <see cref="Places.PlaceIndex"/> alone.</summary>
public sealed class PlaceCount
{
    /// <summary>In what part of a degree <see cref="LatitudeSum"/> and <see cref="LongitudeSum"/> are.</summary>
    public const double UnitsOfADegree = 1e6;

    /// <summary>The levels that are counted: every other one, from squares of 2,500 km to squares of 150 m (at the equator).</summary>
    public static IReadOnlyList<int> Levels { get; } = [4, 6, 8, 10, 12, 14, 16, 18];

    /// <summary>Key of the square; see <see cref="MapCell.Key"/>.</summary>
    public long Cell { get; init; }

    /// <summary>What the things are.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Their region since 2015; 0 for those in none that is known.</summary>
    public int RegionId { get; init; }

    /// <summary>How many there are, at least one.</summary>
    public int Count { get; init; }

    /// <summary>Sum of their latitudes, each rounded to millionths of a degree: whole numbers add up the same in any order.</summary>
    public long LatitudeSum { get; init; }

    /// <summary>Sum of their longitudes, as <see cref="LatitudeSum"/>.</summary>
    public long LongitudeSum { get; init; }
}
