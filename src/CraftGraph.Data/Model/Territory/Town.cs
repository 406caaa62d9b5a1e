namespace CraftGraph.Data.Model;

/// <summary>A town or village that makers, points of sale or seats are in.</summary>
public sealed class Town : NamedFact
{
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

    /// <summary>Latitude of its centre, WGS 84 decimal degrees, north positive.</summary>
    public double Latitude { get; set; }

    /// <summary>Longitude of its centre, WGS 84 decimal degrees, east positive.</summary>
    public double Longitude { get; set; }

    /// <summary>Makers in the town.</summary>
    public ICollection<Producer> Producers { get; } = [];

    /// <summary>Points of sale in the town.</summary>
    public ICollection<PointOfSale> PointsOfSale { get; } = [];

    /// <summary>What takes place in the town, within the horizon.</summary>
    public ICollection<Occurrence> Occurrences { get; } = [];
}
