namespace CraftGraph.Data.Model;

/// <summary>A place where craft work is sold, made before visitors or shown.</summary>
public sealed class PointOfSale : NamedFact
{
    /// <summary>What kind of place it is.</summary>
    public PointOfSaleKind Kind { get; set; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int TownId { get; set; }

    /// <summary>Its town.</summary>
    public Town Town { get; set; } = null!;

    /// <summary>Key of <see cref="Province"/>.</summary>
    public int ProvinceId { get; set; }

    /// <summary>Its province or prefecture.</summary>
    public Province Province { get; set; } = null!;

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>Its region since 2015.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="FormerRegion"/>.</summary>
    public int FormerRegionId { get; set; }

    /// <summary>Its region before 2015.</summary>
    public Region FormerRegion { get; set; } = null!;

    /// <summary>Latitude, WGS 84 decimal degrees, north positive; see <see cref="CoordinatePrecision"/>.</summary>
    public double Latitude { get; set; }

    /// <summary>Longitude, WGS 84 decimal degrees, east positive; see <see cref="CoordinatePrecision"/>.</summary>
    public double Longitude { get; set; }

    /// <summary>Its number on the map. Follows from the coordinates and is stored for lists by place.</summary>
    public long MapNumber
    {
        get => MapCell.NumberOf(Latitude, Longitude);
        private set => _ = value;
    }

    /// <summary>How far the place may be from its coordinates.</summary>
    public CoordinatePrecision CoordinatePrecision { get; set; }

    /// <summary>Where the coordinates come from, in English.</summary>
    public string? CoordinateSource { get; set; }

    /// <summary>What can be seen or bought, in English alone.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>Whose work is sold or shown.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>Pictures of it.</summary>
    public ICollection<Image> Images { get; } = [];

    /// <summary>How it can be entered and used; null where nothing was stated.</summary>
    public Accessibility? Accessibility { get; set; }

    /// <summary>When it is open; empty where that is not known.</summary>
    public ICollection<OpeningRule> OpeningRules { get; } = [];

    /// <summary>What takes place there on dates.</summary>
    public ICollection<Schedule> Schedules { get; } = [];

    /// <summary>When it takes place, within the horizon.</summary>
    public ICollection<Occurrence> Occurrences { get; } = [];

    /// <summary>The circuits that stop there.</summary>
    public ICollection<CircuitStop> Stops { get; } = [];
}
