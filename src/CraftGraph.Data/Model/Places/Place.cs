namespace CraftGraph.Data.Model;

/// <summary>Something of the catalogue that stands at a place, whatever it is. Derived from it, and written by <see cref="Places.PlaceIndex"/> alone.</summary>
public sealed class Place
{
    /// <summary>How many ids of things follow each other in keys of places: more than there are kinds.</summary>
    public const int KindsOfAnId = 16;

    /// <summary>The id of the thing among those of its kind and its kind, in one number; see <see cref="KeyOf"/>.</summary>
    public int Id { get; init; }

    /// <summary>What the thing is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Its id among those of its kind.</summary>
    public int TargetId { get; init; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.None;

    /// <summary>Latitude, WGS 84 decimal degrees, north positive.</summary>
    public double Latitude { get; init; }

    /// <summary>Longitude, WGS 84 decimal degrees, east positive.</summary>
    public double Longitude { get; init; }

    /// <summary>How far it may be from its coordinates; null where they are its own and nothing is said of them.</summary>
    public CoordinatePrecision? CoordinatePrecision { get; init; }

    /// <summary>Its number on the map; see <see cref="MapCell"/>.</summary>
    public long MapNumber { get; init; }

    /// <summary>Key of <see cref="Region"/>; null where it is in none that is known.</summary>
    public int? RegionId { get; init; }

    /// <summary>Its region since 2015.</summary>
    public Region? Region { get; init; }

    /// <summary>Whether visitors may come to it; null where that is not known, and for what is no maker.</summary>
    public bool? ReceivesVisitors { get; init; }

    /// <summary>Whether one comes in without a step; null where nothing was stated.</summary>
    public AccessAnswer? StepFreeEntrance { get; init; }

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>The key of a place.</summary>
    /// <param name="kind">What the thing is.</param>
    /// <param name="id">Its id among those of its kind.</param>
    public static int KeyOf(PlaceKind kind, int id) => checked((id * KindsOfAnId) + (int)kind);
}
